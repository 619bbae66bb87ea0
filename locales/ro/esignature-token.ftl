esignature-token-get =
    Tokenul este un stick USB cu semnătura dumneavoastră electronică. Cum îl obțineți:
    1. Completați cererea pe { $site } (STISC, serviciul de stat care eliberează semnătura).
    2. Achitați prin MPay contul primit: { $mpay__site }
    3. Tipăriți cererea de certificare și semnați-o cu mâna.
    4. Mergeți la oficiul STISC sau la un centru multifuncțional al Agenției Servicii Publice (ASP). Toate centrele ASP eliberează semnătura din { $asp-centres-since }.
    Luați cu dumneavoastră: actul de identitate valabil și o copie a lui, cererea semnată, dovada plății. Dacă reînnoiți semnătura – și tokenul.
    Dacă vine altcineva: procură autentificată și actul lui de identitate.
    Înainte de drum întrebați la ASP dacă au tokenuri și care e programul. Telefon: { $esignature__asp-phone }.
    .bring = actul de identitate valabil și o copie, cererea tipărită și semnată, dovada plății; la reînnoire – tokenul; prin altcineva – procura și actul lui

esignature-token-price =
    Semnătura pe token se plătește o dată, pentru perioada aleasă ({ $certificate-term }), nu lunar.
    - Dispozitivul USB (ePass): { $device-price }
    - Certificatul pe un an: { $certificate-price-1y }
    - Certificatul pe doi ani: { $certificate-price-2y }
    Prima dată, cu tot cu dispozitiv, ies în total:
    - pe un an: { $first-total-1y }
    - pe doi ani: { $first-total-2y }
    La reînnoire aduceți același dispozitiv.
    Plata se face prin MPay, cu contul pe care îl primiți după ce completați cererea pe { $site }. Suma din cont este cea adevărată.
    Prețuri mai vechi de pe internet nu le luați în seamă. Despre reduceri (pensionari, studenți) nu am găsit nimic: întrebați la ASP, { $esignature__asp-phone }.
