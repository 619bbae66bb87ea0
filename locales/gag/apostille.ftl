apostille-online =
    Apostili isteerlär, açan Moldova dokumentı lääzım başka devlettä. Onu verer sade Ministerul Justiției (Yustiţiya ministerlii), ARIJ (Agenția Resurse Informaționale Juridice). Başka kompaniyaların yok bu hakı.
    1. Girin sayta { $site } elektron yada mobil imzaylan.
    2. Doldurun danışmayı, nicä gösterer sayfa.
    3. Ödeyin MPay-lan.
    4. Alın hazır dokumentı { $cabinet } saytından yada isteyin MDelivery getirsin, Moldovada yada sınır aşırı.
    Eer yoksa elektron imza, sorun penceredä:
    - { $office-chisinau }
    - { $office-balti }
    Konsulluklar apostil vermeerlär, onu vererlär sade o devlettä, neredä verildi dokument. Eer siz sınır aşırıdaysanız, Moldovada var nicä yapsın bunu insan, kimdä var sizdän doverennost.
apostille-price =
    Ödeerlär herbir apostil için.
    İnsannara:
    - { $term-standard }: { $price-standard }
    - tez, { $term-urgent }: { $price-urgent }
    Biznesmennerä hem kompaniyalara:
    - { $term-standard }: { $business-price-standard }
    - tez, { $term-urgent }: { $business-price-urgent }
    Vakıt başlêêr, açan MPay-dan ödemäk doorulandı. Tez vakıt geçmeer, eer dokumenta lääzımsa taa bakmaa.
    Ödenmedik danışmaları geeri çevirerlär. Vakıt: { $unpaid-term }.
    Ödemektän ileri bakın paayı { $site } saytında.
apostille-verify =
    Moldovanın apostili dooru mu, bakêrlar onlayn, { $verify-site } saytında.
    1. Açın saytı hem seçin apostili yoklamaa.
    2. Yazın apostilin bilgilerini, nicä sorêr sayfa.
    3. Bakın, uyêr mı ekrandakı bilgi sizin dokumentınıza.
    Elektron apostil var bu gündän beeri: { $electronic-since }. O bir PDF fayl elektron imzaylan, içindä apostil hem dokumentın kopiyası. Kiyat apostillär, ani taa ileri verilmiş, geçerli kalêrlar, onnara da bakêrlar o saytta.
    Eer apostil bulunmarsa yada bilgi uymarsa, sorun Ministerul Justiției (Yustiţiya ministerlii): { $office-chisinau }.
    Eer yabancı kuruluş apostili almarsa yada eni isteersä, sorun ona, nesoy legalizaţiya lääzım: o karar alêr.
