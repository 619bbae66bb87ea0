birth-registration =
    Nașterea se înregistrează gratuit, în ziua cererii, la ASP (Agenția Servicii Publice), starea civilă.
    Termen: { $declare-within } de la naștere. Mai târziu, până la { $late-within }, este înregistrare tardivă: aceleași acte, plus o explicație. Pentru întârziere se poate aplica amendă: { $late-fine }.
    1. Declară un părinte sau amândoi. În lipsa lor: o rudă, o persoană împuternicită, spitalul.
    2. Mergeți la starea civilă cu actele sau întrebați la maternitate dacă are ghișeu de stare civilă.
    3. Din { $online-since } se poate și online, cu semnătură electronică calificată.
    Părinții nu sunt căsătoriți? Tatăl se scrie după declarația de paternitate.
    Actele care se văd în registre nu trebuie aduse. Întrebări: { $id-card__asp-phone }.
    .bring = certificatul medical de naștere, actele de identitate ale părinților, certificatul de căsătorie sau declarația de paternitate (dacă nu se văd în registre)
