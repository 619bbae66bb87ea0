esignature-token-get =
    Tokenul este un stick USB cu semnătura dumneavoastră electronică. Cum îl obțineți:
    1. Completați cererea pe { $site } (STISC, serviciul de stat care eliberează semnătura).
    2. Achitați prin MPay contul primit: { $mpay__site }
    3. Tipăriți cererea de certificare și semnați-o cu mâna.
    4. Mergeți la oficiul STISC sau la un centru multifuncțional ASP. Toate centrele ASP eliberează semnătura din { $asp-centres-since }.
    Luați cu dumneavoastră: actul de identitate valabil și o copie a lui, cererea semnată, dovada plății. Dacă reînnoiți semnătura – și tokenul.
    Dacă vine altcineva: procură autentificată și actul lui de identitate.
    Înainte de drum întrebați la ASP dacă au tokenuri și care e programul. Telefon: { $esignature__asp-phone }.
    .bring = actul de identitate valabil și o copie a lui, cererea semnată, dovada plății; la reînnoire și tokenul
