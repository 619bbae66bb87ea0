safe-library-computer =
    Da, puteți folosi serviciile statului de la un calculator public, dacă țineți câteva reguli.
    1. Scrieți singuri PIN-ul și parola. Nu le spuneți nimănui, nici bibliotecarului.
    2. Dacă browserul întreabă „salvați parola?”, apăsați „Nu”.
    3. La sfârșit ieșiți din cont. Ieșirea din MPass închide toate sesiunile legate de el.
    4. Ștergeți fișierele descărcate și luați foile tipărite, și originalul din scaner.
    5. Luați tokenul, cardul, buletinul și telefonul.
    Ați plecat fără să ieșiți? Sunați biblioteca și rugați să închidă browserul.
    Nu merge singur? Bibliotecarul vă arată pașii, dar apăsați și semnați dumneavoastră. Biblioteca lucrează pe principiul confidențialității ({ $library-services__library-law }).
