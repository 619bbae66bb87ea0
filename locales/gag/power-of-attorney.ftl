power-of-attorney-abroad =
    Sınır aşırısından var nicä vermää izin insana Moldovada üç türlü.
    1. Onlayn, MPower-lan ({ $mpower-site }): elektron imzalı mandat geçer doverennost erinä çok devlet izmetindä. Lääzım elektron imza. Sorun ilkin kurulda, kabledecek mi onu sizin iş için.
    2. Konsullukta: lääzım gelsin kendisi, kim verer doverennostu (procură); poştaylan olmêêr. Yazılın { $booking } (kimi büükelçiliklerin var kendi sayfası). Paa örnää, Latviya: { $example-price }; başka büükelçiliktä başka.
    3. Notariusta o devlettä, neredä yaşêêrsınız. Sorun Moldovada, neredä kullanacanız onu, lääzım mı apostil hem çevirmäk.
    İlerdän yazın açık: kimä verersiniz hakı, ne yapsın hem nekadar vakıda. Angı dokumentleri getirmää konsullua, söleer büükelçiliin sayfası.
