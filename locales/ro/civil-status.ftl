civil-status-extract =
    Din { $single-since } certificatele, duplicatele și extrasele sunt un singur document: extrasul de pe actul de stare civilă (naștere, căsătorie, divorț, deces), electronic, cu cod de verificare.
    Îl poate cere: persoana din act; rudele, dacă ea a murit; părintele, tutorele sau curatorul (pentru copil ori persoana ocrotită); cel care are procură notarială.
    1. Deschideți pagina Agenției Servicii Publice (ASP): { $site }
    2. Depuneți cererea. Cu semnătură electronică, de la distanță; fără ea, la ASP.
    3. Primiți extrasul pe e-mail sau, dacă aveți semnătură electronică, în { $cabinet }. La cerere se tipărește pe hârtie.
    Prețul îl aflați pe pagina ASP sau la { $id-card__asp-phone }. Pensionarii, persoanele cu dizabilități și alte categorii au gratuități sau reduceri.
    Din străinătate: și la ambasadă, cu programare.
civil-status-price =
    Tarifele de stare civilă, din { $tariffs-since }:
    Căsătorie
    - termen obișnuit, o lună: { $marriage-price }
    - { $marriage-term-15 }: { $marriage-price-15 }
    - { $marriage-term-10 }: { $marriage-price-10 }
    - { $marriage-term-5 }: { $marriage-price-5 }
    - { $marriage-term-1 }: { $marriage-price-1 }
    - în aceeași zi: { $marriage-price-same-day }; gratuit doar în cazuri excepționale
    - cerere online, după termen: { $marriage-online-price }
    Divorț: { $divorce-price }; gratuit dacă este hotărâre de judecată.
    Schimbarea numelui sau prenumelui, { $name-term }: { $name-price }; urgent: { $name-price-urgent }.
    Înregistrarea nașterii în termen: gratuit.
    Pensionarii, persoanele cu dizabilități, apatrizii și alte categorii au gratuități sau reduceri.
    Prețul unui extras simplu (fostul certificat sau duplicat) întrebați-l la ASP (Agenția Servicii Publice): { $id-card__asp-phone }.
civil-status-multilingual =
    Extrasul multilingv (naștere, căsătorie sau deces) nu are nevoie nici de apostilă, nici de traducere în statele care aplică { $vienna-convention }. Printre ele: { $multilingual-states }.
    1. Verificați dacă țara în care duceți actul este în listă; întrebați și instituția de acolo dacă îl primește.
    2. Mergeți la ASP (Agenția Servicii Publice), la starea civilă, sau la ambasadă, cu programare.
    3. Depuneți cererea și cereți anume extras multilingv.
    4. Plătiți și luați extrasul. Prețul îl aflați la ASP sau la ambasadă.
    Dacă țara nu este în listă, întrebați acolo ce act și ce legalizare cer.
    .bring = actul de identitate, dovada că puteți reprezenta persoana (dacă cereți pentru altcineva), dovada plății
