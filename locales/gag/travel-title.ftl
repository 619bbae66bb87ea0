travel-title =
    Titlu de călătorie (dönmäk kiyadı) – tez dokument, onunnan dönersiniz Moldovaya, bir tarafa, açan pasport kayıp yada vakıdı bitmiş. Geçer { $valid-days } kabledilmesindän sora.
    1. Kaybettiniz yada çaldılar pasportu? Sorun poliţiyada orada, neredäsiniz, kiyat bunun için: kimi kerä onu isteerlär.
    2. Danışın Moldova büükelçiliinä yada konsulluuna. Yazılmaa: { $booking } (diil hepsindä lääzım; eer tezsä, telefon edin).
    3. Getirin: danışmak, kaybetmäk için yazı, { $photos }, poliţiyadan kiyat, eer lääzımsa.
    4. Elektron imzaylan var nicä istemää onlayn da, eConsulatta (diil hepsi büükelçiliklerdä).
    Uşak pasportsuz, paası, nekadar beklemää hem angı devletlerdän var nicä geçmää: sorun büükelçiliktä.
    .bring = danışmak, kaybetmäk için yazı, { $photos }, poliţiyadan kiyat (eer lääzımsa)
