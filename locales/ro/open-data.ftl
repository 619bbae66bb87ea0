open-data =
    { $site } este portalul Guvernului cu date deschise: tabele și fișiere ale instituțiilor despre sănătate, educație, buget, mediu, afaceri și altele. Seturi: { $set-count }, resurse: { $resource-count }; numărul crește.
    Trei feluri de acces: deschis (pentru toți), public (date despre companii) și autorizat (instituții cu temei legal).
    1. Intrați pe portal și căutați după temă sau instituție.
    2. Deschideți setul și citiți descrierea lui.
    3. Descărcați fișierul.
    Nu se publică date personale, secrete comerciale sau de stat: o persoană nu se caută acolo.
    Verificați o firmă? Uitați-vă la datele publice despre companii.
    Lipsește ceva sau fișierul nu se deschide? Scrieți instituției care l-a publicat sau la AGE (Agenția de Guvernare Electronică), { $support__age-email }. Vă poate ajuta și bibliotecarul.
