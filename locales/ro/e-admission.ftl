e-admission =
    Dosarul pentru universitate (licență, masterat, studii integrate) se depune online, pe { $site }. Acolo sunt toate universitățile, de stat și private: { $universities }.
    1. Faceți din timp semnătura electronică sau mobilă ({ $signature-from }): fără ea nu puteți intra.
    2. Intrați pe site prin MPass. Dacă depune un părinte pentru copil, întrebați întâi universitatea.
    3. Alegeți universitățile (cel mult { $max-universities }) și specialitățile (cel mult { $max-specialities } la fiecare).
    4. Încărcați actele și plătiți taxa online. Orfanii și persoanele cu dizabilități sunt scutiți.
    5. Când și unde apare rezultatul, vedeți pe site sau întrebați universitatea.
    6. După admitere, duceți originalele și semnați contractul la universitatea aleasă.
    Calendarul anului verificați-l pe site. Platforma este numai în română: la nevoie vă poate ajuta bibliotecarul.
    .bring = după admitere, la universitate: originalele actelor din dosar
