library-free-services =
    Biblioteca publică e deschisă tuturor, iar serviciile de bază sunt gratuite ({ $library-law }; { $services-decision }).
    De regulă găsiți fără plată:
    cărți, ziare, catalog și sală de lectură;
    calculator, internet și Wi-Fi;
    ajutor cu serviciile electronice: cereri, programări, plăți, iar unde este, un e-Ambasador.
    În rețeaua municipală din Chișinău (filiale: { $hasdeu-branches }) sunt și tablete, imprimante, lecții de alfabetizare digitală și cărți aduse acasă celor care nu se pot deplasa.
    Unele lucruri pot fi cu plată (de exemplu, foile printate); tarifele le stabilește fiecare localitate.
    1. Scrieți-ne localitatea: vă arătăm biblioteca apropiată.
    2. Sunați sau treceți și întrebați ce are: dotarea și orele sunt diferite.
