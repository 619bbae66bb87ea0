mobile-signature-get =
    Semnătura mobilă se face personal, la orice magazin Orange sau Moldcell Center.
    1. Luați cartea (buletinul) de identitate și telefonul cu cartela.
    2. Semnați cererea de certificare a cheii publice.
    3. Dacă cartela nu se potrivește, v-o schimbă gratuit cu una criptografică. Orange acceptă SIM sau eSIM eliberat după { $orange-sim-since }.
    4. Alegeți un PIN secret și nu-l spuneți nimănui.
    5. Faceți o semnătură de probă pe { $msign__site }
    Activarea este gratuită; apoi plătiți pe semnătură sau un pachet. Un număr semnează pentru o singură persoană sau o singură firmă; puteți avea semnături pe mai multe numere.
    Despre procură sau acte de străin întrebați operatorul. Orange: { $orange-phone } (din rețeaua lor). Moldcell: { $moldcell-phone }.
    .bring = cartea (buletinul) de identitate și telefonul cu cartela SIM

mobile-signature-price =
    Activarea este gratuită la ambii operatori. Plătiți semnarea:
    1. Orange: o semnătură – { $orange-price-one }. Opțiuni lunare: { $orange-bundle-sizes }, valabile { $bundle-term }; se reînnoiesc singure până le opriți. Prețul lor nu l-am găsit.
    2. Moldcell: o semnătură – { $moldcell-price-one }. Pachete valabile { $bundle-term }: { $moldcell-bundles }.
    Coduri pentru pachete (la Orange și aplicația My Orange). Orange abonament: { $orange-code-subscription }. Orange PrePay: { $orange-code-prepay }. Moldcell: { $moldcell-code }.
    Tarifele Moldcell: { $moldcell-site }
    Tariful de azi, oprirea pachetului: la operator. Orange: { $orange-phone } (din rețeaua lor). Moldcell: { $moldcell-phone }.

mobile-signature-sim-change =
    Semnătura mobilă stă pe cartela SIM (sau eSIM) a unui singur număr, nu în telefon.
    1. Telefon nou, aceeași cartelă: puneți cartela în telefonul nou, semnătura rămâne pe ea.
    2. Cartelă nouă, trecere la eSIM, alt număr sau alt operator: întrebați operatorul înainte de schimbare ce se întâmplă cu semnătura. Poate fi nevoie s-o activați din nou la magazin, cu actul de identitate.
    3. După schimbare faceți o semnătură de probă pe { $msign__site }
    4. Cartela sau telefonul s-a pierdut ori a fost furat: sunați îndată operatorul.
    Orange: { $orange-phone } din rețeaua lor, { $support__orange-phone-abroad } din străinătate, altfel la magazin. Moldcell: { $moldcell-phone }.
    Activarea este gratuită. La Orange semnătura ține { $orange-validity }, dar unele schimbări îi pot scurta termenul.

mobile-signature-abroad =
    La Orange semnătura mobilă lucrează și în roaming.
    1. Cartela moldovenească trebuie să fie în telefon, activă și cu rețea: confirmarea merge prin SMS la un server din Moldova.
    2. Cât costă la Orange: semnătura, { $orange-price-one }, plus un SMS în roaming.
    3. Nu vine confirmarea? Verificați dacă roamingul este pornit și sunați la Orange din străinătate: { $support__orange-phone-abroad }.
    4. La Moldcell: regula pentru roaming nu am găsit-o. Întrebați operatorul înainte de plecare: { $moldcell-phone }, { $moldcell-site }
    Fără roaming sau fără cartelă: semnătura de pe cartea de identitate nouă nu cere cartelă moldovenească (la calculator trebuie cititor de card). Un token se poate cere la ambasadă.
    PIN-ul nu-l dați nimănui, nici rudelor.

mobile-signature-operators =
    Semnătura mobilă o fac doi operatori: Orange și Moldcell. Numai pe ei îi numesc sursele pe care le avem.
    1. Orange: la orice magazin. Telefon (din rețeaua Orange): { $orange-phone }. Pagina: { $orange-site }
    2. Moldcell: la un Moldcell Center. Telefon: { $moldcell-phone }. Pagina: { $moldcell-site }
    Mergeți personal, cu actul de identitate și telefonul. Activarea este gratuită la amândoi.
    Moldtelecom (Unite): nu am găsit nicio pagină sau știre că ar avea acest serviciu. Întrebați la Moldtelecom înainte de drum.
    Aveți alt operator? Puteți lua o cartelă Orange sau Moldcell, ori altă semnătură, care nu depinde de operator: tokenul USB sau cipul cărții de identitate noi.
    .bring = actul de identitate și telefonul
