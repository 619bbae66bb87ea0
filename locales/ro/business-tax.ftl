business-tax-reports =
    De la { $electronic-since }, toți cei care fac afaceri sau au activitate profesională depun dările de seamă fiscale numai electronic, oricâți angajați au (și fără niciunul).
    1. Luați o semnătură electronică sau mobilă: de la STISC, CTIF, ASP, Orange ori Moldcell.
    2. Intrați pe { $site }, în cabinetul contribuabilului, și autentificați-vă.
    3. Alegeți darea de seamă, completați-o, semnați-o și trimiteți-o.
    Ce formular aveți de depus, până când, cum corectați ori ce faceți dacă ați întârziat: întrebați la SFS (Serviciul Fiscal de Stat), { $support__tax-phone }.
    Nu merge semnătura? Verificați dacă nu i-a expirat termenul și întrebați furnizorul ei; pentru erori pe site, SFS.
