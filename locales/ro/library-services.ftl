library-free-services =
    Biblioteca publică e deschisă tuturor, iar serviciile de bază sunt gratuite ({ $library-law }; { $services-decision }).
    De regulă găsiți fără plată:
    - cărți, ziare, catalog și sală de lectură;
    - calculator, internet și Wi-Fi;
    - ajutor cu serviciile electronice: cereri, programări, plăți, iar unde este, un e-Ambasador.
    În rețeaua municipală din Chișinău (filiale: { $hasdeu-branches }) sunt și tablete, imprimante, lecții de alfabetizare digitală și cărți aduse acasă celor care nu se pot deplasa.
    Unele lucruri pot fi cu plată (de exemplu, foile printate); tarifele le stabilește fondatorul bibliotecii (în Găgăuzia, Adunarea Populară).
    1. Scrieți-ne localitatea: vă arătăm biblioteca apropiată.
    2. Sunați sau treceți și întrebați ce are: dotarea și orele sunt diferite.

library-paid-services =
    La Chișinău permisul de cititor este gratuit și e unul singur pentru toate filialele bibliotecii municipale.
    Cum vă înscrieți:
    1. Veniți la bibliotecă cu actul de identitate; copilul, cu actul unui părinte.
    2. Semnați acordul.
    3. Cine are domiciliul în altă localitate folosește sălile de lectură.
    Tarife la Chișinău:
    - pagină printată sau copiată alb-negru: { $print-bw }; color: { $print-colour }
    - permis nou în locul celui pierdut: { $card-duplicate }
    - carte întârziată: { $overdue-day } pe zi
    În alte localități prețurile le stabilește fondatorul bibliotecii (în Găgăuzia, Adunarea Populară), deci pot fi altele. Întrebați acolo înainte să printați. Despre o carte pierdută sau ruptă vorbiți cu bibliotecarul.
    .bring = actul de identitate; pentru copil, actul unui părinte
