other-m-services =
    Onlayn izmetlerin arkasında işleer sistemalar, nereyä siz kendiniz girmeersiniz:
    - MConnect: onunnan kuruluşlar bilgi vererlär biri-birinä ({ $connected }), ani insan spravka taşımasın, angısı devlettä artık var.
    - MDocs: saklêêr hem yollêêr elektron dokumentleri; kendi dokumentlerinizi alêrsınız MCabinet-tä.
    - MLog: jurnal, neredä yazılı, kim hem ne yaptı devlet sistemalarında.
    Ne kullanêrsınız kendiniz: MPass (girmää), MSign (imzalamaa), MPay (ödemää), MPower (doverennost), MNotify (haberlär), MDelivery (dostavka), MCabinet.
    İsteerlär spravka, angısı devlettä var?
    1. Sorun, kuruluş var mı nicä onu kendisi alsın registrdän.
    2. Eer yoksa, sorun neçin. Yardım, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
    Bütünnä elektron izmetlär, AGE bilgilerinä görä: { $digital-services }.
