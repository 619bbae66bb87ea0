passport-get =
    Pasportu yapêrlar herbir ASP merkezindä (Agenția Servicii Publice), sınır aşırı – herbir büükelçiliktä yada konsullukta. Onu vererlär herbir yaşta, duumaktan beeri.
    Ne için: ilk pasport, bitti vakıdı, diişti bilgilär, kaybetmäk, çalınmak yada bozulmak, ikinci pasport, eni vatandaşlık, emigraţiya.
    1. Yazılın { $id-card__asp-site } saytında yada telefonnan { $id-card__asp-phone }. Yaz vakıdında insan taa çok.
    2. Sorun, angı dokumentlär lääzım, en çok uşak için. Eer bişey diişmediysä, duuma hem evlenmäk kiyatlarını sormêêrlar. Kimlik diil lääzım, eer insan taa büüksä: { $id-not-asked-age }.
    3. Verin danışmayı penceredä.
    4. Ödeyin ASP-da yada onlayn MPay-dan hem alın pasportu, açan hazır olacek.
    Var nicä olsun iki geçerli pasport, birtürlü bilgilerlän.
passport-price =
    Pasportun paası baalı vakıda.
    - { $term-standard }: { $price-standard }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-1 }: { $price-1 }
    - o gün: { $price-same-day }
    Küçük uşaklara (yaşı taa küçük: { $child-age }) yada kimdän yok nicä almaa parmak izlerini:
    - { $term-standard }: { $child-price-standard }
    - { $term-10 }: { $child-price-10 }
    - { $term-5 }: { $child-price-5 }
    - { $term-1 }: { $child-price-1 }
    - o gün: { $child-price-same-day }
    O gün yapêrlar sade burada: { $same-day-offices }.
    Kimi insannara pasport parasız ({ $free-law }): sorun ASP-da (Agenția Servicii Publice), { $id-card__asp-phone }.
    Büükelçiliktä hem konsullukta paalar başka.
passport-validity =
    Moldova pasportun vakıdı baalı yaşa, açan onu yapêrlar:
    - uşak bu yaştan küçük ({ $validity-child-age }): { $validity-child }
    - bu yaşta ({ $validity-teen-age }): { $validity-teen }
    - bu yaştan büük ({ $validity-adult-age }): { $validity-adult }
    - eer şindi yok nicä parmak izlerini almaa: { $validity-no-prints }
    Bitmäk günü yazılı pasportta. Açan biter, yapêrlar enisini.
    Nekadar vakıt taa geçerli lääzım olsun, açan girersiniz başka devletä, o devlet bakêr. Sorun onun büükelçiliinä yada kompaniyaya, kiminnän gidersiniz, bilettän ileri.
