child-travel =
    Orice copil, chiar și nou-născut, trece frontiera cu pașaportul său.
    - Cu un singur părinte: copilul sub { $adult-age } poate ieși din Moldova fără acordul celuilalt părinte.
    - Cu altcineva (bunici, rude, profesor, antrenor): trebuie declarația unui reprezentant legal, autentificată la notar. În ea se scrie: { $declaration-content }.
    - Mutare definitivă (emigrare): se cere acordul ambilor părinți.
    Cum procedați:
    1. Verificați dacă pașaportul copilului e valabil.
    2. Dacă nu merge cu un părinte, faceți declarația la notar înainte de drum.
    Întrebați și țara în care intrați: ea poate cere altceva. Alte cazuri: sunați înainte la Poliția de Frontieră, { $support__border-police-phone }.
    .bring = pașaportul copilului; dacă nu pleacă cu un părinte, și declarația unui reprezentant legal, autentificată la notar
