e-prescription =
    Din { $electronic-since }, medicamentele și dispozitivele compensate se prescriu numai electronic (e-Rețeta). Nu aveți nevoie de hârtie.
    1. Medicul scrie rețeta în sistem: medicul de familie, specialistul din ambulatoriu, medicul de urgență sau cel de îngrijiri paliative la domiciliu.
    2. Mergeți la orice farmacie și arătați actul de identitate.
    3. Luați medicamentele. Dacă nu sunt toate sau nu ajung banii, le puteți lua pe părți.
    Poate merge altcineva: rugați medicul să treacă în rețetă persoana de încredere.
    Pentru cât timp se scriu: tratament lung, până la { $long-need }; tratament scurt, până la { $short-need }.
    Farmacia nu găsește rețeta? Sunați medicul care a scris-o. Alte întrebări: CNAM (Compania Națională de Asigurări în Medicină), gratuit: { $health-insurance__phone }.
    .bring = actul de identitate
