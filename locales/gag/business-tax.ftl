business-tax-reports =
    Bu gündän beeri: { $electronic-since }, hepsi, kim yapêr biznes yada profesional iş, vererlär vergi otçotlarını (dări de seamă) sade elektron, nekadar işçi olsa da (işçisiz da).
    1. Alın elektron yada mobil imza: STISC, CTIF, ASP, Orange yada Moldcell.
    2. Girin { $site } saytına hem açın vergi kabinetini.
    3. Seçin otçotu, doldurun, imzalayın hem gönderin.
    Angı formayı vermää, açana kadar, nicä diiştirmää yada ne yapmaa, eer vakıt geçtiysä: sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), { $support__tax-phone }.
    İmza işlämeer? Bakın, bitmedi mi onun vakıdı, hem sorun orada, neredä onu aldınız; yannışlar için saytta sorun SFS-tä.
