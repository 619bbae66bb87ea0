civil-status-extract =
    Din { $single-since } certificatele, duplicatele și extrasele sunt un singur document: extrasul de pe actul de stare civilă (naștere, căsătorie, divorț, deces), electronic, cu cod de verificare.
    Îl poate cere: persoana din act; rudele, dacă ea a murit; părintele, tutorele sau curatorul; cel care are procură notarială.
    1. Deschideți pagina Agenției Servicii Publice (ASP): { $site }
    2. Depuneți cererea. Cu semnătură electronică, de la distanță; fără ea, la ASP.
    3. Primiți extrasul pe e-mail sau, dacă aveți semnătură electronică, în { $cabinet }. La cerere se tipărește pe hârtie.
    Prețul îl aflați pe pagina ASP sau la { $id-card__asp-phone }. Pensionarii, persoanele cu dizabilități și alte categorii au gratuități sau reduceri.
    Din străinătate: și la ambasadă, cu programare.
