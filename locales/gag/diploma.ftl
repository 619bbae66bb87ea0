diploma-authentication =
    Diplomun doorulunu başka devlet için (autentificare), diplomu tanımaa hem denk saymaa yapêr CTICE, Üürenmäk ministerliin merkezi (Ministerul Educației).
    1. İlkin sorun o devletin büükelçiliinä, nereyä gidersiniz, yada oradakı kuruluşa: diil herbir devlet onu isteer.
    2. Yazılın: kabledêrlär sade yazılmaklan, { $site } saytında yada telefonnan { $phone }.
    3. Açan yazılêrsınız, sorun, angı dokumentlär lääzım, nekadar ödemää hem beklemää.
    4. Getirin dokumentleri bu adresä: { $address }.
    Apostil – başka iş, onu verer Yustiţiya ministerlii: eer onu da sorêrlar, yapın ayırı.
    Yabancı diplom Moldovada mı lääzım? Sorun CTICE-dä, nicä onu tanımaa hem denk saymaa.
