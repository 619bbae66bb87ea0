mnotify-alerts =
    MNotify vă trimite mesaje oficiale de la stat: amenzi, plăți, termene, indemnizații. Este gratuit.
    1. Deschideți { $site } și intrați cu semnătura electronică.
    2. Faceți-vă profilul: alegeți canalele, limba și ora la care să vină mesajele. Tot acolo le schimbați.
    3. Canale care lucrau în { $channels-as-of }: { $channels }. SMS și WhatsApp încă se pregăteau.
    Acte care expiră: ASP (Agenția Servicii Publice) vă anunță despre pașaport și buletin cu { $first-warning } înainte, cu { $second-warning } înainte și în ziua expirării. Așa se face din { $warnings-since }.
    Mesajele se citesc și în EVO și MCabinet.
    Nu vin? Verificați profilul și adresa de e-mail.
    Atenție: MPay și EVO nu trimit prin SMS linkuri pentru plată urgentă. Un asemenea mesaj e fals.
