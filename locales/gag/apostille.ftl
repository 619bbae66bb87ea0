apostille-online =
    Apostil lääzım, ani Moldova dokumentı geçsin başka devlettä. Onu koyêr sade Ministerul Justiției (Yustiţiya ministerlii), ARIJ agentlii. Başka firmaların yok bu hakı.
    1. Girin sayta { $site } elektron yada mobil imzaylan.
    2. Doldurun danışmayı, nicä gösterer sayfa.
    3. Ödeyin MPay-dan.
    4. Alın hazır dokumentı { $cabinet } saytından yada isteyin MDelivery getirsin, Moldovada yada sınır aşırı.
    Eer yoksa elektron imza, sorun penceredä:
    - { $office-chisinau }
    - { $office-balti }
    Konsulluklar apostil koymêêrlar, onu koyêrlar sade o devlettä, neredä verildi dokument. Eer siz sınır aşırıdaysanız, Moldovada var nicä yapsın bunu insan, kimdä var sizdän doverennost.
apostille-price =
    Ödeerlär herbir apostil için.
    İnsannara:
    - { $term-standard }: { $price-standard }
    - tez, { $term-urgent }: { $price-urgent }
    Biznesmennerä hem firmalara:
    - { $term-standard }: { $business-price-standard }
    - tez, { $term-urgent }: { $business-price-urgent }
    Vakıt başlêêr, açan MPay-dan ödemäk doorulandı. Tez vakıt geçmeer, eer dokumentı lääzımsa taa yoklamaa.
    Ödenmedik danışmaları geeri çevirerlär. Vakıt: { $unpaid-term }.
    Ödemektän ileri yoklayın paayı { $site } saytında.
apostille-verify =
    Moldovanın apostilini yoklêêrlar onlayn, { $verify-site } saytında.
    1. Açın saytı hem seçin apostil yoklamasını.
    2. Yazın apostilin bilgilerini, nicä sorêr sayfa.
    3. Bakın, uyêr mı ekrandakı bilgi sizin dokumentınıza.
    Elektron apostil var bu gündän beeri: { $electronic-since }. O bir PDF fayl elektron imzaylan, içindä apostil hem dokumentın kopiyası. Kiyat apostillär, ani taa ileri koyulmuş, geçerli kalêrlar, onnarı da yoklêêrlar o saytta.
    Eer apostil bulunmarsa yada bilgi uymarsa, sorun Ministerul Justiției (Yustiţiya ministerlii): { $office-chisinau }.
    Eer yabancı kuruluş apostili almarsa yada eni isteersä, sorun ona, nesoy legalizaţiya lääzım.
