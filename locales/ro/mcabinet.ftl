mcabinet-what-is =
    MCabinet este cabinetul personal al cetățeanului: într-un singur loc vedeți datele pe care statul le are despre dumneavoastră. Este gratuit și lucrează zi și noapte.
    Ce găsiți: actele de identitate, permisul de conducere, bunurile imobile, asigurarea socială și medicală, încălcările rutiere, secția de votare și altele. Tot acolo ajung documentele făcute de serviciile online și le puteți descărca.
    1. Deschideți { $site }
    2. Intrați prin MPass cu semnătura electronică.
    3. Alegeți secțiunea sau documentul și descărcați-l dacă aveți nevoie.
    Știri mai noi trimit la cabinetul cetățeanului și al antreprenorului de la altă adresă: { $evo-app__site } (de exemplu, pentru concediul medical). Dacă una nu se deschide, încercați cealaltă.
    La un calculator străin ieșiți din cont la sfârșit.
