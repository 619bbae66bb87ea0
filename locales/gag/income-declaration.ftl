income-declaration-cet18 =
    { $form } deklaraţiyasını vererlär vatandaşlar, ani yapmêêrlar biznes, geçän yılın kazancı için. Vakıt: { $deadline } (eer dinnenmäk günüysä, ondan sora ilk iş günü).
    1. Girin { $site }, „Cabinetul personal al contribuabilului” (vergi kabineti), MPass-lan.
    2. Açın „Declarație electronică”: forma dolu bulunêr.
    3. Bakın, imzalayın, gönderin.
    İmza yoksa: kiyatlan herbir SFS bölümündä (Serviciul Fiscal de Stat, vergi izmeti) yada zakaznoy kiyatlan. Başka insan verer doverennostlan.
    Elektron imzalı deklaraţiyayı var nicä yollamaa buraya da: { $email }.
    Rezidentlär, eer borç yoksa kazanç vergisindä, var nicä göndersinnär { $direct-share } vergidän bir kurula ASP listasından. Ozaman vermää sade elektron.
    Bilmeersiniz, lääzım mı onu vermää? Sorun SFS-tä: { $support__tax-phone }.
    .bring = kimlik; doverennost, eer vererseniz başka insan için
