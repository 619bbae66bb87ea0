servicii-portal-apply =
    Devlet izmetleri portalında, { $site }, bulêrsınız izmeti hem verersiniz danışmayı, gitmedään kuruluşa. Hazırlayın elektron yada mobil imzayı hem lääzımnı dokumentleri. Çoyu yapılêr ölä:
    1. Arayın izmeti hem başlayın danışmayı.
    2. Girin MPass-lan: sizin bilgileriniz kendileri dolacek.
    3. Doldurun kalanını hem ekleyin dokumentleri.
    4. Seçin, nicä alacenız rezultatı: elektron (geler MCabineta), evä MDelivery-län yada kuruluşta.
    5. Bakın hepsinä enidän.
    6. İmzalayın. İmza lääzım, eer isteersiniz sade elektron rezultat; kiyadı var nicä imzalamaa kuruluşta.
    7. Ödeyin, eer izmet diil parasız.
    8. Alın danışmak kiyadını (recipisa), orada danışmanın nomeri.
    Bitki adımdan sora yok nicä dönmää geeri: eer var yannışlık, verin eni danışmak yada yazın kurula.

application-status =
    Onlayn verilän danışmanın durumunu çoyu var nicä görmää o izmettä, neredä onu verdiniz.
    1. Alın danışmak kiyadını (recipisa, PDF fayl): orada danışmanın nomeri.
    2. Girin enidän o izmetä ({ $site }) MPass-lan hem açın durum sayfasını.
    3. Okuyun: bakêrlar, kabledildi, kabledilmedi yada yolda. Orada var verilmiş dokumentlär da hem ne taa lääzım yapmaa.
    4. Bakın MCabinetta da: elektron rezultat herzaman oraya geler.
    Haberlär gelerlär MNotify-dan da.
    Eer danışma durêr erindä yada belli diil neçin kabledilmedi, yazın yada telefon edin o kurula, ani verer izmeti, hem söläyin danışmanın nomerini. Kaybettiniz onu? Arayın MCabinetta hem MNotify haberlerindä. Bibliotekacı da yardım eder.
