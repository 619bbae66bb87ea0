sick-leave =
    Bu gündän beeri: { $digital-since }, bolniçnıy (certificat de concediu medical) sade elektron.
    1. Gidin aylä doktoruna yaki uzman doktora. O açêr, uzadêr hem kapêêr bolniçnıyı elektron sistemada (e-Sănătate).
    2. Patron hem CNAS (soţial sigortalamak kasası) haberi kableder kendi-kendinä. Diil lääzım götürmää kiyat işä, diil lääzım dönmää doktora kiyat için.
    3. Onu görersiniz { $site }, kendi kabinetinizdä, „Saalık” (Sănătate). Oradan var nicä almaa yaki çıkarmaa kiyada; var QR kod.
    Firmalar görerlär onu kendi kabinetindä, IDNO-ya görä.
    Görünmeer yaki var yannışlık? Sorun doktora, kim açtı onu. Nekadar ödeerlär hastalık günneri için: sorun patrona yaki CNAS-a.
    Yok telefon internetlän? Bibliotekacı gösterer nicä bakmaa hem çıkarmaa kiyada.
