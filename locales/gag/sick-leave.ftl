sick-leave =
    Bu gündän beeri: { $digital-since }, bolniçnıy (certificat de concediu medical) sade elektron.
    1. Gidin aylä doktoruna yada uzman doktora. O açêr, uzadêr hem kapêêr bolniçnıyı elektron sistemada (e-Sănătate).
    2. İş verän hem CNAS (soţial sigortalamak kasası) haberi kableder kendi-kendinä. Diil lääzım getirmää kiyat işä, diil lääzım dönmää doktora kiyat için.
    3. Onu görersiniz { $site }, kendi kabinetinizdä, „Saalık” (Sănătate). Oradan var nicä almaa yada çıkarmaa kiyada; var QR kod.
    Kompaniyalar görerlär onu kendi kabinetindä, IDNO-ya görä.
    Görünmeer yada var yannışlık? Sorun doktora, kim açtı onu. Nekadar ödeerlär hastalık günneri için: sorun iş verenä yada CNAS-a.
    Yok telefon internetlän? Bibliotekacı gösterer nicä bakmaa hem çıkarmaa kiyada.
