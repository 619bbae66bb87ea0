cnas-account-cpas =
    Contul personal de asigurări sociale (CPAS) de la CNAS (Casa Națională de Asigurări Sociale) arată: angajatorii, venitul și contribuțiile de la { $data-since }, relațiile de muncă din { $work-since }, datele din carnetul de muncă de până în { $work-book-before } (dacă e scanat) și prestațiile primite. Se reînnoiește lunar: vedeți dacă angajatorul plătește.
    1. Intrați pe { $site }, la „Acces CPAS”.
    2. Intrați prin MPass (semnătură electronică sau mobilă) ori cu nume și parolă.
    3. Citiți sau descărcați extrasul. Ca document semnat îl aveți și în MCabinet.
    Fără semnătură sau ați uitat parola: la orice oficiu teritorial CNAS (CTAS), cu actul de identitate, parola se dă pe loc. Programare: { $asp-appointment__general-booking }.
    Altcineva poate cere în locul dumneavoastră cu mandat electronic (MPower).
    Lipsesc luni sau ani? Întrebați la CTAS.
    .bring = actul de identitate
