driving-exam-booking =
    Ekzamenä yazêr sade ASP (Agenția Servicii Publice). Yazılmak parasız. Kim isteer para er için, o aldadêr.
    1. Hazırlayın: geçerli kimlik, avtoşkolanın kiyadı, geçerli medik spravkası.
    2. Yazılın: { $id-card__asp-site }, bölüm „{ $booking-section }”, telefonnan { $id-card__asp-phone }, ofisin telefonunnan yada gidin kendiniz.
    3. Yok nicä gelmää? Diiştirin yada silin e-maillän. En az: { $change-hours } ileri (tez yazılmakta: { $change-hours-urgent }).
    Eni onlayn yol, MPass-lan yada onsuz, { $online-towns }: verersiniz danışmayı, ödeersiniz MPay-dan, ayırêrsınız günü hem saadı kalendardan, ani geler e-maila.
    Sorokada teoriyayı vererlär ASP merkezindä, bu gündän: { $soroca-since }; neredä vermää praktikayı, sorun, açan yazılêrsınız.
    .bring = geçerli kimlik, avtoşkolanın kiyadı, geçerli medik spravkası

driving-exam-rules =
    En küçük yaş:
    - { $categories-16 }: { $age-16 }
    - { $categories-18 }: { $age-18 }
    - { $categories-21 }: { $age-21 }
    - { $categories-24 }: { $age-24 } (A kategoriyası taa ileri da: { $age-a-after-a2 }, eer { $category-a2 } varsa { $a2-years })
    Teoriya:
    - A, B, H: { $theory-car }
    - C, D hem başkaları: { $theory-truck }
    Verilmiş teoriya geçer: { $theory-valid }.
    Praktika: { $routes-since } gündän yolu çekerlär jrebiylän açık listadan: { $routes }
    Diil kayılsınız rezultatlan? Aalaşın onlayn, vakıt: { $contest-term }.
    Açan var nicä enidän vermää hem başka kurallar: ASP (Agenția Servicii Publice), { $id-card__asp-phone }.

driving-exam-price =
    Ödeerlär sade ekzameni; yazılmak parasız.
    Teoriyanın hem praktikanın paası yok bendä dooru kaynaktan: sorun ASP-da (Agenția Servicii Publice), { $id-card__asp-phone }.
    Ekzamendän ileri ASP-da var nicä üürenmää:
    - poligon, bir akademik saat: { $ground-hour }
    - denemäk yolda ekzamen maşinasınnan, B kategoriyası: Kişinevda { $drive-b-chisinau }, başka erlerdä { $drive-b-elsewhere }
    - C hem CE: { $drive-c-chisinau }, başka erlerdä { $drive-c-elsewhere }
    - D: { $drive-d-chisinau }, başka erlerdä { $drive-d-elsewhere }
    Kimseyä para vermeyin ekzamendä er için.
