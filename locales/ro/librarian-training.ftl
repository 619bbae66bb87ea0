librarian-training-contacts =
    Cine instruiește și adună bibliotecarii din Moldova:
    - AGE (Agenția de Guvernare Electronică): are un centru de inovare și instruire în guvernare digitală; a ținut cursuri pentru bibliotecari ({ $eambassador__training-years }). { $support__age-email }, { $support__age-phone }
    - BNRM (Biblioteca Națională): a participat la instruirea conducătorilor de biblioteci ({ $session-managers }) din { $session-2024 }; întrebați acolo ce urmează.
    - ABRM (Asociația Bibliotecarilor din Republica Moldova): peste { $abrm-members } de membri în { $abrm-year }. ANBPR este asociația din România, nu a noastră.
    - biblioteca raională sau municipală.
    1. Întrebați întâi la biblioteca raională ce cursuri vin.
    2. Scrieți la AGE: câți sunteți, ce vreți să învățați (MPass, MPay, semnătură), în ce limbă.
    Calendarul de azi, telefoanele BNRM și ABRM și grupurile de Facebook nu le-am putut confirma; despre CODIMM n-am găsit nimic.
