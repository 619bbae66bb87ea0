evosign-what-is =
    EVOSign – aplikaţiya, angısını AGE (Agenția de Guvernare Electronică) sayêr MPass-a girmäk için, mobil imzaylan hem tokenlän bilä.
    Ne dooru bilmeeriz: nekadar paası, nicä açılêr, kaç vakıda, imzalêêr mı dokumentleri osa sade girmää deyni, hem nicä baalı EVO aplikaţiyasınnan. Ofiţial annatmak bulamadık, onun için bilmedään sölemeyecez.
    Ne var nicä yapmaa:
    1. Sorun AGE-ya: { $mpay__age-phone }, { $mpay__age-email }.
    2. Almayın EVOSign-ı baalantılardan SMS-tän osa haberlerdän.
    3. İmza lääzım mı şindi? Alın bilineni: mobil imza (Orange, Moldcell), token osa eni kimliin çipi.
    AGE-ya yazmaa var nicä yardım etsin bibliotekacı.
