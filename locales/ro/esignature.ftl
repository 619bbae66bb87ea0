esignature-what-is =
    Semnătura electronică este semnătura dumneavoastră pe internet. Cea calificată are aceeași putere ca semnătura făcută cu mâna pe hârtie.
    La ce folosește:
    1. Intrați prin MPass în serviciile statului: MCabinet, EVO, cereri online.
    2. Semnați cereri și contracte fără drum la ghișeu.
    3. Dați o împuternicire prin MPower.
    Unde se păstrează: pe cartela SIM (semnătura mobilă), pe un token USB sau pe cipul cărții de identitate noi.
    O semnătură scanată sau fotografiată nu este semnătură electronică.
    Legea în vigoare: { $law }. O instituție nu poate refuza un document semnat electronic corect.
    Codul PIN îl știți numai dumneavoastră.

esignature-which-one =
    Alegeți după cum veți semna:
    1. Semnătura mobilă (Orange, Moldcell): o faceți în aceeași zi la magazinul operatorului, fără cititor de card. Plătiți pe semnătură: { $mobile-signature__orange-price-one }, sau un pachet lunar.
    2. Tokenul USB (STISC, centrele ASP): se leagă la calculator, se plătește o dată pentru perioada aleasă: { $esignature-token__certificate-term }. Tariful: { $site }
    3. Cartea de identitate nouă: primul certificat a fost anunțat gratuit și ține cel mult { $card-certificate-term }. La calculator trebuie un cititor de card; întrebați la ASP dacă se mai dă gratuit.
    4. EVOSign: aplicație acceptată la intrarea prin MPass. Prețul și activarea nu le avem confirmate; întrebați AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
    Pe scurt: semnați rar – semnătura mobilă; semnați des la calculator – tokenul; aveți deja cartea nouă – cipul ei.

esignature-pin-forgotten =
    PIN-ul îl știți numai dumneavoastră. Bibliotecarul, funcționarul sau operatorul nu trebuie să vi-l ceară.
    1. Nu mai încercați coduri la întâmplare.
    2. Luați actul de identitate (și tokenul, dacă îl aveți) și mergeți la cel care v-a dat semnătura:
    semnătura mobilă – magazinul Orange (telefon: { $mobile-signature__orange-phone }) sau Moldcell (telefon: { $mobile-signature__moldcell-phone });
    tokenul – STISC sau centrul ASP unde l-ați primit;
    cartea de identitate – un centru ASP (telefon: { $asp-phone }).
    3. Dacă semnătura nu mai poate fi folosită, se face un certificat nou: pe același token ori pe aceeași carte de identitate, la ASP, în ziua cererii.
    Câte încercări aveți, codul PUK și taxa nu le-am găsit publicate: întrebați acolo.
