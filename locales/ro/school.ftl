school-enrol =
    În Chișinău copilul se înscrie în clasa întâi online, pe { $site }. El trebuie să împlinească { $age } până la { $age-by }.
    1. Aflați pe site sau la școală ce școală ține de strada dumneavoastră.
    2. Etapa întâi, { $stage-first }: copiii din districtul școlii.
    3. Etapa a doua, { $stage-second }: ceilalți copii, pe locurile rămase.
    4. Completați cererea online și duceți actele la școală, dacă vi le cere.
    Calendarul se schimbă în fiecare an: verificați-l pe site în primăvară.
    În alte localități, la transfer sau dacă ați venit de peste hotare, mergeți la directorul școlii ori la direcția de învățământ.
    .bring = actul de identitate al părintelui, actul de naștere al copilului
