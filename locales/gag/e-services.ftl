common-errors =
    En çok neçin işlämeer hem ne yapmaa:
    1. İmzanın vakıdı bitti, o durgudulmuş yada kapanmış. Sorun sertifikat için onda, kim verdi (STISC, devletin imza izmeti: { $support__signature-site }), yada operatorda.
    2. İşlämeer izmet, angısı verer imzayı; MPass hem MSign baalı ona. Savaşın taa sora yada başka imzaylan.
    3. Mobil imza: SIM uymêêr, yok para yada sınır aşırı yok roming. Sorun operatora.
    4. Danışmak imzalı diil. Eer istediniz sade elektron rezultat, imza lääzım.
    5. Eski brauzer yada telefon: açın sayfayı kompyuterda, eni brauzerdä (en çok MPower için).
    Enidän işlämeer? Yazın ne yazılı yannışlıkta, saatı hem neredä oldu, yapın resim parolsuz hem yazın AGE-yä (Agenția de Guvernare Electronică): { $support__age-email }, { $support__age-phone }. Yada gelin bibliotekaya.
