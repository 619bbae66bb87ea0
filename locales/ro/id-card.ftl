id-card-get =
    Cartea de identitate înlocuiește treptat „buletinul”. Se face la orice centru multifuncțional al Agenției Servicii Publice (ASP), indiferent unde aveți domiciliul. Buletinele vechi rămân valabile până la data scrisă pe ele.
    Este obligatorie pentru cetățenii care locuiesc în Moldova, de la { $min-age }.
    1. Programați-vă pe { $asp-site } sau sunați la { $asp-phone }.
    2. Întrebați ce acte aduceți în cazul dumneavoastră: prima carte, expirare, nume schimbat.
    3. Mergeți la centru și depuneți cererea. Amprentele se iau de la { $fingerprint-age }.
    4. Luați cartea la termenul ales. Termenul standard: { $term-standard }. La acest termen: { $free-offer }.
    Pe carte nu scrie adresa: dacă vă mutați, nu trebuie schimbată.
    Aveți nevoie urgent de un act? Întrebați la ASP de buletinul provizoriu.
    Din străinătate: la ambasadă sau la consulat.
id-card-price =
    Prețul cărții de identitate depinde de termen:
    - { $term-standard }: { $price-standard }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-1 }: { $price-1 }
    - în aceeași zi: { $price-same-day }. Locul: { $same-day-offices }.
    Oferta la termenul standard: { $free-offer }. La acest termen e gratuită și pentru cei cu înlesniri. Urgența se plătește întotdeauna.
    Cei cu înlesniri, pentru o zi sau în aceeași zi: { $price-reduced }.
    Tarifele vechi ale buletinului nu mai sunt bune. Dacă aveți înlesniri, aflați la orice centru ASP (Agenția Servicii Publice).
id-card-lost =
    Pierderea sau furtul cărții de identitate (buletinului) se declară la Agenția Servicii Publice (ASP).
    1. Anunțați cât mai repede. Termenul: { $report-term }.
    2. Mergeți la orice ghișeu de acte de identitate sau centru multifuncțional ASP. Din străinătate: la ambasadă sau consulat.
    3. Depuneți declarația. Se înregistrează pe loc și este gratuită.
    4. Odată cu ea cereți o carte nouă. Dacă aveați semnătură electronică pe cipul ei, cereți la ASP suspendarea sau revocarea semnăturii.
    Dacă găsiți actul după ce l-ați declarat pierdut, el nu mai este valabil: anunțați ASP și nu îl folosiți.
    Dacă v-au furat actele, puteți anunța și poliția.
    Întrebări: { $asp-phone }.

id-card-what-is =
    Cartea de identitate este actul nou, de mărimea unui card bancar, cu cip și date biometrice. Se eliberează din { $issued-since } și înlocuiește treptat „buletinul”.
    - Nu trebuie s-o faceți înainte de vreme: buletinul vechi e bun până la data scrisă pe el.
    - Vârsta: de la { $min-age }; mai devreme, la cererea părintelui sau a altui reprezentant legal.
    - Adresa nu e scrisă pe ea: dacă vă mutați, nu o schimbați.
    - La cerere, pe cip se pune semnătura electronică. Cu ea intrați în MPass, MSign, MPower, MNotify, MCabinet.
    - Se face la orice centru ASP (Agenția Servicii Publice), oriunde ați locui.
    Străinii primesc altă carte, de rezidență, din { $residence-card-since }.
    Câte cereri s-au depus: { $applications }.

id-card-travel-diaspora =
    Cererea de peste hotare:
    1. Cartea de identitate se cere la ambasadele și consulatele Moldovei. Cele mai multe termene sunt posibile și acolo.
    2. Programarea, actele, taxa și timpul de așteptare le aflați la ambasada dumneavoastră sau la ASP (Agenția Servicii Publice), din străinătate: { $support__asp-phone-abroad }.
    Călătoria:
    1. Cartea e act de călătorie numai spre statele cu care Moldova are asemenea acorduri. După știri ({ $travel-as-of }), cu ea se putea merge în: { $travel-countries }. Lista se poate schimba.
    2. În țările Uniunii Europene, în aceeași perioadă, intrarea numai cu cartea era o speranță, nu un drept: luați pașaportul.
    3. Înainte de drum întrebați Poliția de Frontieră: { $support__border-police-phone }, și compania aeriană.
    Lista țărilor de azi nu am găsit-o.

id-card-validity =
    Cât e valabilă cartea de identitate, după vârstă:
    - { $band-1-ages }: { $band-1-term }
    - { $band-2-ages }: { $band-2-term }
    - { $band-3-ages }: { $band-3-term }
    - peste { $unlimited-age }: fără termen
    Dacă mai e cel mult o lună până la ziua de naștere care trece persoana la grupa următoare, cererea depusă acum dă termenul grupei următoare.
    Dacă amprentele nu se pot lua deocamdată (se iau de la { $fingerprint-age }): { $no-prints-term }.
    Buletinele vechi, emise până la { $old-issued-until }, sunt bune până la data scrisă pe ele; nimeni nu trebuie să le schimbe mai devreme.
    Expiră certificatul semnăturii de pe cip? Cartea rămâne valabilă.
    Cartea a expirat? Faceți alta. Întrebări, ASP (Agenția Servicii Publice): { $asp-phone }.
