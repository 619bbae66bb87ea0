id-card-signature =
    Pe cipul cărții de identitate noi se poate scrie o semnătură electronică.
    1. Cereți-o la ASP (Agenția Servicii Publice) când faceți cartea sau mai târziu, cât cartea e valabilă. Se dă adulților cu capacitate deplină, nu minorilor, celor sub tutelă și altora din lista ASP.
    2. Termenul: cerută odată cu cartea, cel mult { $certificate-term }; mai târziu, nu mai mult decât cartea.
    3. La calculator trebuie un cititor de carduri. ASP îl dă o singură dată; pierdut, nu se înlocuiește. Merge pe Windows, macOS, Linux fără alte programe. Cumpărat: format { $reader-format }, cu contact ({ $reader-contact }) sau fără ({ $reader-contactless }).
    4. Introduceți cartea și intrați prin MPass sau semnați pe MSign.
    Gratuit ({ $free-offer-as-of }): { $free-offer }. Dacă se mai dă, întrebați: { $id-card__asp-phone }.
    Certificat expirat sau cip stricat: cartea rămâne valabilă ca act.
    Semnarea direct pe telefon și regulile PIN: nu le-am găsit.
