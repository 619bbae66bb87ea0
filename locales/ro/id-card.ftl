id-card-get =
    Cartea de identitate înlocuiește treptat „buletinul”. Se face la orice centru multifuncțional al Agenției Servicii Publice (ASP), indiferent unde aveți domiciliul. Buletinele vechi rămân valabile până la data scrisă pe ele.
    Este obligatorie pentru cetățenii care locuiesc în Moldova, de la { $min-age }.
    1. Programați-vă pe { $asp-site } sau sunați la { $asp-phone }.
    2. Întrebați ce acte aduceți în cazul dumneavoastră: prima carte, expirare, nume schimbat.
    3. Mergeți la centru și depuneți cererea. Amprentele se iau de la { $fingerprint-age }.
    4. Luați cartea la termenul ales. Termenul standard: { $term-standard }.
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
    4. Odată cu ea cereți o carte nouă.
    Dacă găsiți actul după ce l-ați declarat pierdut, el nu mai este valabil: anunțați ASP și nu îl folosiți.
    Dacă v-au furat actele, puteți anunța și poliția.
    Întrebări: { $asp-phone }.
