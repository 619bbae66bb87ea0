family-doctor =
    Aylä doktorunu kendiniz seçersiniz; o kableder hepsini, sigortalı mı osa diil.
    Angı doktora yazılısınız: bakın { $health-insurance__site } (CNAM, Compania Națională de Asigurări în Medicină).
    Diiştirmää var nicä bütün yıl, diil sade güzün, nicä ileri. İki diişmäk arasında lääzım geçsin { $change-after }, sade eer geçtiysäniz başka erä yaşamaa, beklemää diil lääzım.
    1. İlk yazılmak, eni duumuş uşak yada başka doktor o bolniţada: verin danışmayı doktora, angısını seçtiniz. Cuvap: { $answer-within }.
    2. Başka bolniţa yada merkez: gidin kendiniz rayonun CNAM bölümünä hem verin danışmayı.
    3. İlkin sorun, angı dokumentlär lääzım.
    Kabletmeerlär yada bilmeersiniz nereyä gitmää? Telefon edin CNAM-a parasız: { $health-insurance__phone }.
