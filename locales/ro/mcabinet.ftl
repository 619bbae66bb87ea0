mcabinet-what-is =
    MCabinet este cabinetul personal al cetățeanului: într-un singur loc vedeți datele pe care statul le are despre dumneavoastră. Este gratuit și lucrează zi și noapte.
    Ce găsiți: actele de identitate, permisul de conducere, bunurile imobile, asigurarea socială și medicală, încălcările rutiere, secția de votare și altele. Tot acolo ajung documentele făcute de serviciile online și le puteți descărca.
    1. Deschideți { $site }
    2. Intrați prin MPass cu semnătura electronică.
    3. Alegeți secțiunea sau documentul și descărcați-l dacă aveți nevoie.
    Știri mai noi trimit la cabinetul cetățeanului și al antreprenorului de la altă adresă: { $evo-app__site } (de exemplu, pentru concediul medical). Dacă una nu se deschide, încercați cealaltă.
    La un calculator străin ieșiți din cont la sfârșit.

mcabinet-access-history =
    Da, puteți vedea. În MCabinet este o secțiune cu istoricul accesărilor la datele dumneavoastră personale.
    1. Deschideți { $site } (dacă nu se deschide, { $evo-app__site }) și intrați prin MPass, cu semnătura electronică.
    2. Găsiți secțiunea cu istoricul accesărilor.
    3. Citiți: cine, când, ce date și pe ce temei le-a văzut. Sistemele statului cu date personale sunt obligate să țină acest jurnal (MLog, { $log-law }).
    Ceva nu vă este clar sau nu are motiv (de exemplu, o instituție unde n-ați fost)?
    Puteți întreba instituția arătată acolo sau CNPDCP (Centrul Național pentru Protecția Datelor cu Caracter Personal): { $support__personal-data-phone }.
    O accesare nu înseamnă neapărat o încălcare: uitați-vă întâi la temei.
