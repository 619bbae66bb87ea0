technical-inspection =
    Regulile testării tehnice (revizia, tehosmotr) din { $rules-since }:
    - mașini de până la { $age-limit }: o dată la { $every }
    - motociclete și remorci de până la { $trailer-mass }: o dată la { $every }
    - autobuze, taxiuri și mărfuri periculoase, până la { $age-limit }: o dată pe an
    Mergeți până la data scrisă pe certificatul pe care îl aveți. Pentru mașini mai vechi întrebați la stație.
    1. Plătiți înainte taxa pentru drumuri și asigurarea RCA: stația le verifică în baza de date.
    2. La stație arătați buletinul sau permisul.
    3. Cu defecte mici treceți. La cele serioase aveți { $repair-term } pentru reparație. La cele periculoase nu aveți voie să conduceți.
    Certificatul vine pe hârtie sau electronic. Prețul vi-l spune stația.
    Mașinile străine care intră în țară au nevoie și ele de un certificat valabil: întrebați înainte Poliția de Frontieră, { $support__border-police-phone }.
    .bring = buletinul sau permisul, certificatul de înmatriculare, RCA (și electronic), dovada taxei de drum; în mașină: trusa medicală, triunghiul, stingătorul
