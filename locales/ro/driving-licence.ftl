driving-licence-renew =
    Permisul expirat, pierdut, furat, deteriorat sau cu date vechi se schimbă sau se restabilește la Agenția Servicii Publice (ASP).
    1. Luați certificatul medical, forma { $medical-form }. Nu trebuie pe hârtie dacă clinica l-a trecut deja în sistemul de stat.
    2. Pregătiți: actul de identitate valabil, permisul vechi (dacă îl aveți).
    3. Mergeți la ASP, completați cererea și plătiți taxa. Întrebări: { $id-card__asp-phone }.
    4. Permisul temporar (bun în Moldova) se dă în aceeași zi la centrele multifuncționale, fără programare, și se vede în aplicația EVO.
    Modelul nou, cu cod QR, a fost aprobat la { $new-model-date }. Permisele vechi rămân bune până la data scrisă pe ele.
    Sunteți peste hotare? Îl schimbă altcineva, cu procură notarială sau mandat MPower: { $proxy-office }, ori altă unitate ASP.
    .bring = actul de identitate valabil, permisul vechi, certificatul medical (forma { $medical-form })

driving-licence-price =
    Prețul permisului (eliberare, schimb, restabilire, inclusiv permisul provizoriu) depinde de termen:
    - { $term-20 }: { $price-20 }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-3 }: { $price-3 }
    - { $term-1 }: { $price-1 }
    - în aceeași zi: { $price-same-day }
    Permisul îl eliberează Agenția Servicii Publice (ASP). Examenul auto se plătește separat.
    Permisul internațional se face pe baza celui național valabil. Prețul lui și alte întrebări: { $id-card__asp-phone }.

driving-licence-transnistria =
    Permisul eliberat în { $left-bank } se schimbă cu unul național fără examen, dacă nu aveți vreo restricție.
    1. Pregătiți: actul de identitate, permisul pe care îl aveți, certificatul medical, forma { $medical-form }.
    2. Mergeți la Agenția Servicii Publice (ASP). Nu trebuie programare.
    3. Completați cererea și declarația pe propria răspundere.
    4. Plătiți taxa: ea depinde de termenul pe care îl alegeți.
    Întrebări: { $id-card__asp-phone }.
    .bring = actul de identitate, permisul eliberat în stânga Nistrului sau Bender, certificatul medical (forma { $medical-form })
