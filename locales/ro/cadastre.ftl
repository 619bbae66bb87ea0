cadastre-office =
    De cadastru se ocupă acum instituția publică „Cadastrul bunurilor imobile” (IP CBI), nu ASP: { $reform-decision }.
    1. Vedeți în ce raion se află casa sau terenul: ghișeele sunt în centrele multifuncționale din raionul imobilului.
    2. Programați-vă pe { $site }; acolo este și ghidul de programare.
    3. Plătiți prin MPay.
    Casa nu are adresă? O primiți tot la IP CBI.
    S-a schimbat strada sau numărul? Dovada este „{ $address-extract }”; actele de proprietate nu trebuie refăcute.
    Telefonul și orarul ghișeului căutați-le pe site.

cadastre-extract-online =
    Extrasul se cere online sau la ghișeul instituției „Cadastrul bunurilor imobile” (IP CBI): { $site }
    1. Comandați și plătiți.
    2. Extrasul electronic vine numai în { $mcabinet__site }, rubrica „{ $cabinet-section }”. Pe e-mail vin doar mesaje; lipsesc? Verificați adresa și dosarul spam.
    3. Vreți și pe hârtie? Bifați doar „pe hârtie”: după ce îl ridicați, copia electronică apare și în MCabinet.
    Extrasul electronic are aceeași putere ca cel pe hârtie ({ $extract-law }). Notarul refuză? Întrebați-l din ce motiv.
    Extrasul cu valoarea pentru impozit îl cere oricine (unii plătesc redus sau deloc):
    - { $value-term-3 }: { $value-price-3 }
    - { $value-term-1 }: { $value-price-1 }
    - în aceeași zi: { $value-price-same-day }
    Prețul extrasului simplu îl vedeți pe site.

cadastre-register-ownership =
    După cumpărare sau moștenire înregistrați dreptul la „Cadastrul bunurilor imobile” (IP CBI), în raionul imobilului.
    1. Pregătiți: actul de identitate, titlul (contract, certificat de moștenitor), la nevoie dovada împuternicirii.
    2. Programați-vă: { $site }
    3. Depuneți cererea și plătiți. Contract de chirie fără notar: vin ambele părți; notarii depun online.
    Proprietatea:
    - { $register-term-10 }: { $own-price-10 }, redus { $own-price-reduced }
    - { $register-term-3 }: { $own-price-3 }
    - { $register-term-1 }: { $own-price-1 }
    Ipotecă, uzufruct, servitute, { $register-term-10 }: { $mortgage-price-10 }.
    Notare (locațiune, antecontract, interdicție de vânzare), { $register-term-10 }: { $note-price-10 }; cea cerută de instanță, executor sau fisc e gratuită.
    .bring = actul de identitate, titlul (contractul, certificatul de moștenitor), dovada împuternicirii dacă mergeți pentru altcineva
