driving-licence-renew =
    Pravayı (permis de conducere), angısının bitti vakıdı, kaybedilmiş, çalınmış, bozulmuş yada eski bilgilerlän, diiştirerlär hem enidän vererlär ASP-da (Agenția Servicii Publice).
    1. Alın medik spravkasını, forma { $medical-form }. Kiyat diil lääzım, eer klinika onu yazdıysa devlet sistemasına.
    2. Hazırlayın: geçerli kimlik, eski prava (eer varsa).
    3. Gidin ASP-ya, doldurun danışmayı hem ödeyin. Soruşlar: { $id-card__asp-phone }.
    4. Vakıtlı pravayı (geçer Moldovada) vererlär o gün ASP merkezlerindä, yazılmadaan, hem o görüner EVO-da.
    Eni model, QR kodlan, kabledildi: { $new-model-date }. Eski pravalar geçer o günä kadar, ani yazılı onnarın üstündä.
    Sınır aşırıdaysanız, diiştirer başka insan, notarius doverennostunnan yada MPower mandatınnan: { $proxy-office }, yada başka ASP bölümü.
    .bring = geçerli kimlik, eski prava, medik spravkası (forma { $medical-form })

driving-licence-price =
    Pravanın paası (vermäk, diiştirmäk, enidän yapmak, vakıtlı prava da) baalı vakıda:
    - { $term-20 }: { $price-20 }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-3 }: { $price-3 }
    - { $term-1 }: { $price-1 }
    - o gün: { $price-same-day }
    Pravayı verer ASP (Agenția Servicii Publice). Ekzamen ödener ayırı.
    Halklararası pravayı yapêrlar geçerli Moldova pravasına görä. Onun paası hem başka soruşlar: { $id-card__asp-phone }.

driving-licence-transnistria =
    Pravayı, ani verildi { $left-bank }, diiştirerlär Moldova pravasına ekzamensiz, eer yoksa sizdä yasak.
    1. Hazırlayın: kimlik, o prava, ani var sizdä, medik spravkası, forma { $medical-form }.
    2. Gidin ASP-ya (Agenția Servicii Publice). Yazılmaa diil lääzım.
    3. Doldurun danışmayı hem deklaraţiyayı kendi adınızdan.
    4. Ödeyin: paası baalı vakıda, angısını ayıracanız.
    Soruşlar: { $id-card__asp-phone }.
    .bring = kimlik, Dnestrın sol tarafında yada Benderdä verilmiş prava, medik spravkası (forma { $medical-form })
