library-statistics =
    Bibliotekanın bir yıl işi yazılêr { $form } formasına (statistika, { $law }). Sayılar alınêr bibliotekanın jurnallarından, { $data-day } gününä.
    1. Tutun jurnalları hergün.
    2. Yılın bitkisindä toplayın hepsi sayılar.
    3. Doldurun { $form } formasını onun annatmasına görä; onlayn toplantılar için var ayırı annatmak.
    4. Verin ona, kim isteer. Eski vakıt örnää: { $example-deadline }.
    Büünkü forma, bu yılın vakıdı hem var mı orada sıra elektron izmetlerdä yardım için – bizdä yok: sorun rayon bibliotekasında yada Biblioteca Națională-da (BNRM, Naţional Biblioteka). Orada { $centre-year } yıldan var statistika merkezi, otçotlar onlayn olsun deyni; sorun işleer mi.
    Bizim nasaat: yardımı elektron izmetlär için yazın ayırı tabliţaya.
