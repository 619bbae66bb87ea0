library-free-services =
    Devlet bibliotekası açık hepsinä, temel izmetlär parasız ({ $library-law }; { $services-decision }).
    En çok parasız var:
    - kiyatlar, gazetalar, katalog hem okumak odası;
    - kompyuter, internet hem Wi-Fi;
    - yardım elektron izmetlerdä: danışmaklar, sıra, ödemeklär, hem eer varsa, e-Ambasador.
    Kişinev kasabasının bibliotekalarında (filiallar: { $hasdeu-branches }) var planşetlär, printerlär da, üürenmäk kompyuterdä işlemää, hem kiyatları getirerlär evä onnara, kim yok nicä gezsin.
    Bişeylär var nicä olsun ödekli (tiparlanmış sayfalar); paaları belirder o kurul, kim açtı bibliotekayı (Gagauziyada Halk Topluşu).
    1. Yazın bizä küünüzü yada kasabanızı: gösterecez yakın bibliotekayı.
    2. Telefon edin yada gelin hem sorun, ne var: tehnika hem saatlar hepsindä başka.

library-paid-services =
    Kişinevda okuyucu bileti (permis de cititor) parasız, hem o bir hepsi kasaba bibliotekalarına.
    Nicä yazılmaa:
    1. Gelin kimliklän; uşak – anasının yada bobasının dokumentınnan.
    2. İmzalayın annaşmayı.
    3. Kimin propiskası başka erdä, kullanêr okumak odalarını.
    Paalar Kişinevda:
    - kara-biyaz sayfa tiparlamaa yada kopiya: { $print-bw }; renkli: { $print-colour }
    - eni bilet kaybedilmişin erinä: { $card-duplicate }
    - vakıttan sora getirilmiş kiyat: { $overdue-day } herbir gün için
    Başka erlerdä paaları belirder o kurul, kim açtı bibliotekayı (Gagauziyada Halk Topluşu), onnar var nicä başka olsun. Sorun orada tiparlamadaan ileri. Kaybedilmiş yada yırtık kiyat için sorun bibliotekacıya.
    .bring = kimlik; uşaa – anasının yada bobasının dokumentı
