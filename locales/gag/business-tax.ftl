business-tax-reports =
    Bu gündän beeri: { $electronic-since }, hepsi, kim yapêr biznes yaki profesional iş, vererlär vergi otçotlarını (dări de seamă) sade elektron, nekadar işçi olsa da (işçisiz da).
    1. Alın elektron yaki mobil imza: STISC, CTIF, ASP, Orange yaki Moldcell.
    2. Girin { $site }, vergi kabinetinä.
    3. Seçin otçotu, doldurun, imzalayın hem gönderin.
    Angı formayı vermää, açana kadar, nicä düzeltmää yaki ne yapmaa, eer geç kaldıysanız: sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), { $support__tax-phone }.
    İmza işlämeer? Bakın, bitmedi mi onun vakıdı, hem sorun orada, neredä onu aldınız; yannışlar için saytta sorun SFS-tä.
