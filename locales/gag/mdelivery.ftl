mdelivery-order =
    MDelivery getirer devlet dokumentlerini evä osa başka adresä, Moldovada hem sınır aşırı (işleer bu vakıttan beeri: { $running-since }). Örnek: kazier, ZAGS dokumentleri, kimlik.
    1. Açan verersiniz danışmayı onlayn, seçin dostavka. Eer danışmayı verärseniz ASP penceresindä (Agenția Servicii Publice), orada isteyin dostavka.
    2. Yazın adresi hem seçin kuryeri.
    3. Ödeyin MPay-lan: zakaz sayılêr sade ödemektän sora.
    4. Bakın, ne durumda zakaz, { $site } saytında.
    Kimlii vardı nicä istemää dostavkaylan bu vakıtlarda: { $id-card-terms }.
    Diil herbir izmetin var dostavkası, büünkü listayı bulamadık. Eer dokument artık istendiysä, adres yannışsa osa alacek başka insan, sorun kuruluşa, angısı dokumentı yapêr (ASP: { $id-card__asp-phone }).

mdelivery-price-track =
    Nekadar paası MDelivery dostavkası (baalı kuryerä, erä hem nekadar tez):
    - Moldovada: { $price-home }
    - sınır aşırı: { $price-abroad }
    Kuryerlär: { $carriers }.
    Paalar hem kuryerlär var nicä başka olsun: bakın, açan isteersiniz. Taa aaz paa pensionerlär için bişey bulamadık.
    Neredä benim dokumentım:
    1. Bulun zakaz nomerini; haber geler e-maillän.
    2. Yazın nomeri { $site } saytında.
    3. Okuyun: bekleer ödemäk, ödenmiş, hazır, verilmiş, geeri gelmiş osa problema.
    Gelmedi, geeri gitti osa yazılı „verilmiş”, ama yok: sorun seçilmiş kuryerä hem kuruluşa, angısı dokumentı yaptı (ASP: { $id-card__asp-phone }). Ödediniz, ama bişey diişmeer: telefon edin AGE-yä, angısı tutêr MPay: { $mpay__age-phone }.
