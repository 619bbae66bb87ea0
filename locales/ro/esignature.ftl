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
    - semnătura mobilă – magazinul Orange (telefon: { $mobile-signature__orange-phone }) sau Moldcell (telefon: { $mobile-signature__moldcell-phone });
    - tokenul – STISC sau centrul ASP (Agenția Servicii Publice) unde l-ați primit;
    - cartea de identitate – un centru ASP (telefon: { $asp-phone }).
    3. Dacă semnătura nu mai poate fi folosită, se face un certificat nou, pe același token; pentru cartea de identitate – la ASP, în ziua cererii.
    Câte încercări aveți, codul PUK și taxa nu le-am găsit publicate: întrebați acolo.
    .bring = actul de identitate; dacă semnătura e pe token – și tokenul

esignature-renew =
    Semnătura o reînnoiți la cel care v-a dat-o. Începeți din timp, nu în ultima zi.
    1. Token: completați cererea pe { $site } (STISC, serviciul care dă semnătura), plătiți și veniți cu actele și cu același token.
    2. Semnătura mobilă Orange (ține { $mobile-signature__orange-validity }): în ultima lună primiți un SMS și o prelungiți singur, din telefon. Dacă a expirat, mergeți cu actele la orice magazin Orange.
    3. Semnătura mobilă Moldcell: întrebați operatorul, { $mobile-signature__moldcell-phone }.
    4. Cartea de identitate nouă: la un centru ASP (Agenția Servicii Publice) se scrie un certificat nou pe aceeași carte, în ziua cererii, cel mult până expiră cartea.
    Cât costă al doilea certificat pe carte nu am găsit. Întrebați ASP: { $asp-phone }.
    .bring = pentru token: tokenul, actul de identitate și o copie, cererea semnată, dovada plății; pentru Orange, după expirare: actele

esignature-revoke-lost =
    Blocați semnătura cât mai repede, ca nimeni să nu semneze în locul dumneavoastră. Certificatul se suspendă (apoi poate fi restabilit) sau se revocă.
    1. Token: cereți la STISC (serviciul care dă semnătura), în scris, suspendarea sau revocarea: pe e-mail, semnat electronic, sau la oficiu, semnat de mână. Pagina: { $revoke-page }
    2. Telefon sau cartelă cu semnătură mobilă: sunați îndată operatorul. Orange: { $mobile-signature__orange-phone } din rețeaua lor, { $support__orange-phone-abroad } din străinătate, altfel la magazin. Moldcell: { $mobile-signature__moldcell-phone }.
    3. Cartea de identitate: mergeți la ASP (Agenția Servicii Publice). Certificatul se suspendă sau se revocă în ziua cererii; întrebați și cum declarați pierderea. Telefon: { $asp-phone }.
    4. Peste hotare: cererea o primesc și ambasadele Moldovei.
    Un telefon STISC non-stop nu am găsit. Dacă cineva a semnat în locul dumneavoastră, anunțați poliția: { $support__emergency-phone }.

esignature-valid-abroad =
    În Moldova semnătura electronică calificată are aceeași putere ca semnătura de mână (legea { $law }).
    În alte țări nu vă bazați pe ea fără să întrebați: un acord de recunoaștere între Moldova și Uniunea Europeană nu am găsit.
    1. Întrebați întâi instituția, banca sau firma care primește documentul dacă acceptă o semnătură calificată din Moldova.
    2. Aveți semnătură mobilă Orange: operatorul spune că documentele semnate cu ea au putere juridică numai în Moldova.
    3. Nu o acceptă? Întrebați cum să semnați altfel, de exemplu pe hârtie.
    4. Aveți o semnătură străină (română, italiană, ucraineană) și un act pentru Moldova: întrebați instituția de aici care primește actul, sau AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
    Pentru serviciile statului moldovenesc puteți semna și de peste hotare.

esignature-consulate =
    Da, ambasadele Moldovei primesc cererea pentru semnătura electronică pe token.
    1. Completați cererea pe { $site } și achitați serviciul STISC prin MPay: { $mpay__site }
    2. Aflați dacă trebuie programare. În SUA, Marea Britanie și Estonia este obligatorie, în Rusia nu se cere; verificați pe pagina ambasadei.
    3. Veniți la ambasadă cu cererea completată, buletinul sau pașaportul moldovenesc valabil și dovada plății. Altă persoană poate veni numai cu procură autentificată.
    4. Așteptați. SUA, circa: { $consulate-wait-usa }. Rusia, circa: { $consulate-wait-russia }. Alte țări: întrebați ambasada.
    Partea ambasadei este gratuită ({ $consulate-free-law }); plătiți numai serviciul STISC.
    Semnătura mobilă o fac numai operatorii, Orange și Moldcell.
    .bring = cererea completată, buletinul sau pașaportul moldovenesc valabil, dovada plății; prin altcineva – și procura autentificată
