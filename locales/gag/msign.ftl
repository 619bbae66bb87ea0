msign-sign =
    MSign-da dokumentlär imzalanêr elektron imzaylan.
    1. Okuyun dokumentı: MSign cuvap etmeer onun için, ne orada yazılı.
    2. Açın { $site } hem ekläyin faylı.
    3. Seçin neylän imzalamaa (mobil imza osa token) hem yazın sorulan bilgileri.
    4. Yazın imzanın PIN kodunu. PIN kodunu yazêrsınız sade siz.
    5. Bakın rezultatı hem alın imzalı dokumentı.
    Birkaç fayl: PIN sorulêr herbiri için, sade birkaç token onu aklında tutêr.
    Nekadar paası: para saytta imzalamak için bulamadık; mobil imza için operator var nicä para alsın.
    Kompyuterda var nicä imzalamaa STISC-in (angısı verer imzayı) MoldSign programasınnan da.
    Angı fayllar kabledilir, görünêr saytta.

msign-verify =
    Elektron imza dooru mu, bakêrlar MSign-da. Lääzım kabledilmiş fayl, diil kiyat.
    1. Açın { $site } hem seçin yoklamaa.
    2. Ekläyin imzalı dokumentı.
    3. Okuyun rezultatı: geçerli mi imza, kim imzaladı, angı kuruluşun adından, günü hem saatı – osa ani dokumentta imza yok.
    PDF-ta, angısını birkaç insan imzaladı, görünêr hepsinin sertifikatları.
    İmzanın yada peçatın resimi dokumentta bişey göstermeer: sade yoklamaa inanın.
    Eer rezultat diil islää yada belli diil, sorun ona, kim yolladı dokumentı, hem o vakıda kadar para ödemeyin.
    Kompyuterda, imzalar dooru mu, bakêrlar STISC-in (angısı verer imzayı) MoldSign programasınnan da.
