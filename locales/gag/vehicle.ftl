vehicle-registration =
    Maşinayı alêrlar uçota, yazêrlar başka saabiyä yada çıkarêrlar uçottan ASP-nın maşina bölümnerindä (Agenția Servicii Publice). Danışmayı verer saabi yada insan doverennostlan.
    1. Toplayın: mülk kiyadı (original), kimlik, geçerli tehosmotr, yol vergisinin kiyadı, RCA kopiyası, maşinanın identifikaţiya kiyadı (RIV). Maşina sınır aşırıdansa: vama kiyadı da.
    2. Verin danışmayı hem ödeyin.
    Tehpasport (certificat de înmatriculare):
    - { $term-20 } (onlayn da): { $price-20 }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - o gün: { $price-same-day }
    Vakıtlı tehpasport (enisi hazır olunca yada çıkarmak için): { $provisional-price }.
    Başka vakıtlar, nomerlerin hem identifikaţiyanın paası: { $id-card__asp-phone }.
    .bring = mülk kiyadı (original), kimlik, tehosmotr, yol vergisinin kiyadı, RCA kopiyası, RIV, ödemäk kiyadı; sınır aşırıdan maşinaya: vama kiyadı; lääzımsa doverennost

vehicle-extracts =
    Saabi isteer onlayn iki elektron vıpiska: maşinanın registraţiyası için hem mülk için.
    1. Girin { $portal } elektron imzaylan.
    2. Seçin vıpiskayı hem ödeyin MPay-dan.
    3. Dokument hemen görüner { $mcabinet__site } saytında. Yazılar romınca hem angliyça. Onun paası taa aaz kiyattan: { $extract-cheaper }.
    Var taa spravka maşina saabilii için (adeverință privind posesia vehiculului), onu da isteerlär onlayn:
    - { $ownership-term }: { $ownership-price }
    - { $ownership-term-fast }: { $ownership-price-fast }
    Yok elektron imza? Sorun ASP-da (Agenția Servicii Publice), { $id-card__asp-phone }.

vehicle-neutral-plates =
    Maşinalara Dnestrın sol tarafının nomerlerinnän lääzım neytral nomer, ani çıksınnar sınır aşırı. Onnarda var { $neutral-look }.
    Onnarı verer ASP (Agenția Servicii Publice), bu gündän: { $neutral-since }. Ofislär: { $neutral-offices }.
    1. Telefon edin { $id-card__asp-phone } hem sorun, angı kiyatlar lääzım, nekadar paası hem nekadar beklemää.
    2. İsteyin nomerleri bu ofislerin birindä.
    3. Sınırda olsun yanınızda: tehpasport, prava, Eşil karta, tehosmotrun kiyadı, kiyat ani var hakınız maşinayı kullanmaa.
