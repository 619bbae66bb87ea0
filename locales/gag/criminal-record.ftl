criminal-record-get =
    Kazieri verer Ministerul Afacerilor Interne (MVD), onun izmeti STI. Onu var nicä istemää onlayn.
    Türlüleri: { $kinds }.
    1. Sorun orada, nereyä verecäniz dokumentı, angı kazier lääzım.
    2. Girin sayta { $site } hem seçin kazierin türlüsünü.
    3. Doldurun danışmayı. Orada var nicä istemää apostil da, hem MDelivery, ani getirsin dokumentı Moldovada yada sınır aşırı.
    4. Paasını hem vakıdını görecäniz, açan verecäniz danışmayı. Başka sayfa: { $catalogue }.
    Kazierin üstündä var QR kod: kazier geçärkän, onunnan açılêr elektron dokument, onu var nicä kullanmaa enidän.
    Kazier geçer (konsulluk sayfalarına görä): { $validity }, verildii gündän. Sora lääzım enisini almaa.
    Eer onlayn zorsa, bibliotekacı yardım edecek.
criminal-record-abroad =
    Sınır aşırıdan kazieri isteerlär büükelçiliktä yada konsullukta, yada onlayn Moldovadan.
    Konsullukta:
    1. Yazılın: { $booking } (kimi büükelçiliklerin var kendi sayfası; Moskvada var nicä yazılmadaan). Bir yazılmak – bir insan için.
    2. Gelin kendiniz: danışmayı verer sade o insan, kimin için kazier.
    3. Getirin geçerli pasportu yada kimlii. Yabancılar da var nicä istesin, kendi dokumentınnan.
    4. Ödeyin. Büükelçilää görä: { $consular-price }. Bakın kendi büükelçiliinizin sayfasına.
    Hazır olêr aşaa-yukarı: { $consular-term }. Kazier geçer: { $validity }, sora lääzım enisini almaa.
    Konsulluun kazierinä diil lääzım başka legalizaţiya o devlettä, neredä siz bulunêrsınız. Eer apostil sorsalar, isteyin kazieri apostillän hem getirmäklän: { $site }.
    .bring = geçerli pasport yada kimlik
