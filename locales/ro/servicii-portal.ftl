servicii-portal-apply =
    Pe portalul serviciilor publice, { $site }, găsiți serviciul și depuneți cererea fără drum la ghișeu. Pregătiți semnătura electronică sau mobilă și actele cerute. Pașii de obicei:
    1. Căutați serviciul și începeți cererea.
    2. Intrați prin MPass: datele dumneavoastră se completează singure.
    3. Completați restul și atașați actele.
    4. Alegeți cum primiți rezultatul: electronic (vine în MCabinet), acasă prin MDelivery sau la ghișeu.
    5. Verificați totul.
    6. Semnați. Semnătura e obligatorie dacă cereți doar rezultat electronic; actul pe hârtie se poate semna la ghișeu.
    7. Plătiți, dacă serviciul nu e gratuit.
    8. Descărcați recipisa cu numărul cererii.
    După ultimul pas nu se mai poate reveni: pentru o greșeală depuneți altă cerere sau scrieți instituției.

application-status =
    Starea unei cereri depuse online se vede de obicei la serviciul unde ați depus-o.
    1. Luați recipisa (fișierul PDF primit la depunere): acolo e numărul cererii.
    2. Intrați din nou la același serviciu ({ $site }) prin MPass și deschideți pagina cu starea cererii.
    3. Citiți etapa: în examinare, acceptată, refuzată sau în livrare. Tot acolo se văd actele eliberate și ce mai aveți de făcut.
    4. Uitați-vă și în MCabinet: rezultatul electronic vine mereu acolo.
    Noutățile vin și prin MNotify.
    Dacă cererea stă pe loc sau motivul refuzului nu e clar, scrieți ori sunați la instituția care dă serviciul și spuneți numărul cererii. Ați pierdut recipisa? Căutați în MCabinet și în mesajele MNotify. Vă poate ajuta și un bibliotecar.
