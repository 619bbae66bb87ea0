permits-licences =
    Biznes için liţenziyaları, izinneri hem sertifikatları (acte permisive) vererlär, uzadêrlar, durgudêrlar yada vermeerlär sade sistema içindän { $site }, bu kanona görä: { $law }.
    1. Sizin işä angı kiyatlar lääzım, sorun kurulda, angısı onnarı verer.
    2. Girin { $site } MPass-lan.
    3. Doldurun danışmayı, imzalayın elektron imzaylan MSign-da hem ödeyin MPay-lan, eer ödekli. ASP, SFS, CNAS hem CNAM bilgilerini sistema kendisi alêr.
    4. Kiyadı vererlär hep o sistemadan.
    Onlayn olmêêr mı? Verin danışmayı dooru kurula, angısı kiyadı verer.
    Paa hem vakıt baalı kiyada: söleer onu kurul. Eer vermedilärsä, sorun sebebi.
