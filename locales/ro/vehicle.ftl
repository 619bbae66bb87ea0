vehicle-registration =
    Înmatricularea, schimbarea proprietarului și radierea se fac la subdiviziunile auto ale Agenției Servicii Publice (ASP), la cererea proprietarului sau a celui cu procură.
    1. Adunați: actul de proprietate în original, actul de identitate, testarea tehnică valabilă, dovada taxei pentru drumuri, copia RCA, raportul de identificare (RIV). La import: și actul vamal.
    2. Depuneți cererea și plătiți.
    Certificatul de înmatriculare:
    - { $term-20 } (și online): { $price-20 }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - în aceeași zi: { $price-same-day }
    Certificat provizoriu (până e gata cel nou sau pentru export): { $provisional-price }.
    Alte termene, prețul plăcuțelor și al identificării: { $id-card__asp-phone }.
    .bring = titlul de proprietate în original, buletinul, testarea tehnică, dovada taxei de drum, copia RCA, raportul RIV, dovada plății; la import actul vamal, la nevoie procura

vehicle-extracts =
    Proprietarul comandă online două extrase electronice: despre înmatricularea vehiculului și despre proprietate.
    1. Intrați pe { $portal } cu semnătura electronică.
    2. Alegeți extrasul și plătiți prin MPay.
    3. Luați documentul imediat din { $mcabinet__site }. Rubricile sunt în română și engleză. Este mai ieftin decât pe hârtie cu { $extract-cheaper }.
    Mai există adeverința privind posesia vehiculului, tot cu comandă online:
    - { $ownership-term }: { $ownership-price }
    - { $ownership-term-fast }: { $ownership-price-fast }
    Nu aveți semnătură electronică? Întrebați Agenția Servicii Publice (ASP), { $id-card__asp-phone }.

vehicle-neutral-plates =
    Mașinile cu numere din stânga Nistrului au nevoie de numere neutre ca să circule peste hotare. Pe ele sunt { $neutral-look }.
    Agenția Servicii Publice (ASP) le eliberează din { $neutral-since }. Oficii: { $neutral-offices }.
    1. Sunați la { $id-card__asp-phone } și întrebați ce acte aduceți, cât costă și cât durează.
    2. Cereți plăcuțele la unul dintre aceste oficii.
    3. La frontieră aveți cu dvs.: certificatul de înmatriculare, permisul, Cartea Verde, raportul testării tehnice, actul care arată că aveți dreptul să folosiți mașina.
