id-card-accompanying-slip =
    Fișa de însoțire este foaia care însoțește buletinul vechi.
    La ce folosește:
    - la buletinele vechi din prima generație arată domiciliul;
    - la cele din generațiile I–III arată reședința temporară;
    - pe ea se pune ștampila la vot.
    Ați pierdut-o, s-a rupt sau s-a șters: se poate înlocui fără să schimbați buletinul.
    1. Sunați la ASP (Agenția Servicii Publice) și întrebați ce aduceți, cât costă și cât durează: { $id-card__asp-phone }. Aceste date nu le-am găsit.
    2. Cereți fișa nouă la ASP.
    Aveți cartea de identitate nouă: pe ea nu scrie adresa, iar domiciliul se dovedește cu datele din registru. Întrebați la ASP cum primiți dovada.
