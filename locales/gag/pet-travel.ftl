pet-travel =
    Köpek, kedi yada horök için, açan gider Moldovadan Evropa Birliinä, lääzım: mikroçip, beşenstvo privivkası hem EU saalık sertifikatı.
    1. İlerdän gidin veterinara mikroçip hem beşenstvo privivkası için.
    2. Sorun ona, ne taa isteer o devlet.
    3. Saalık sertifikatını verer ofiţial veterinar; yola kadar lääzım kalsın en çok { $certificate-before }.
    4. Eer uçêrsınız yada gidersiniz avtobuslan, sorun kompaniyaya, ne lääzım.
    Moldovaya girärkänä: sertifikat ANSA örneenä görä, beşenstvo privivkası hem antitel titri { $titre }, eer hayvan kurtulmuş diilsä.
    Başka devletlär için sorun ANSA-da (veterinar agentstvosu) yada onnarın büükelçiliindä.
    .bring = hayvanın EU saalık sertifikatı, mikroçip hem beşenstvo privivkasının bilgilerinnän
