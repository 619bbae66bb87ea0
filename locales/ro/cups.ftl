cups-what-is =
    CUPS (centru unificat de prestare a serviciilor publice) este un loc, de obicei la primărie, unde un angajat instruit ajută oamenii să ceară servicii electronice.
    Ce se face acolo: extrase, cereri, verificarea stării unei cereri, indemnizații, programări, plăți. Sunt servicii ale ASP (Agenția Servicii Publice) și CNAS (Casa Națională de Asigurări Sociale); în lista unei primării: { $example-services }.
    CUPS nu înlocuiește oficiile ASP și CNAS: ajută la depunerea dosarului.
    1. Sunați la primărie și întrebați dacă are CUPS și când primește.
    2. Spuneți ce serviciu vă trebuie și întrebați ce acte aduceți și dacă se plătește.
    Primul s-a deschis la Lozova, pe { $first-date }; în { $widening-date } Guvernul a hotărât să deschidă centre în { $planned-count } de localități. Lista de azi nu o avem.
    Hotărârea permite și un CUPS în biblioteca publică a localității. Nu aveți CUPS? Vă poate ajuta bibliotecarul.
