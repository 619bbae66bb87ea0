digital-messengers =
    Mesagerii digitali sunt bibliotecari instruiți de AGE (Agenția de Guvernare Electronică) ca să ajute oamenii cu serviciile digitale ale statului.
    Cum au apărut: la { $workshop-dates }, la sediul AGE, au avut loc { $workshops } ateliere; peste { $messengers } de bibliotecari au primit certificat și materiale. Partener: ABRM (Asociația Bibliotecarilor). Atelierele au făcut parte din campania „Națiunea Digitală”.
    Ce au învățat: MCabinet, portalul serviciilor, MSign, MPower, MDelivery, CUPS.
    Mesager digital și e-Ambasador nu e aceeași instruire; dacă unul l-a înlocuit pe celălalt, nu am găsit scris.
    Vreți și dumneavoastră?
    1. Întrebați AGE ({ $support__age-email }) sau ABRM dacă se fac ateliere noi.
    2. Scrieți localitatea, biblioteca și câți oameni vor instruire.
