company-register =
    Firmele le înregistrează ASP (Agenția Servicii Publice).
    1. Verificați denumirea: { $name-check }.
    2. Pregătiți: cererea, decizia de constituire și actul constitutiv (exemplare: { $copies }), declarația despre beneficiarul efectiv. Un SRL îl poate fonda și o singură persoană.
    3. Depuneți:
    - online, cu semnătură calificată: actele semnate în MSign, la { $email };
    - la ghișeu, cu programare: { $site };
    - întreprinderea individuală și prin scrisoare recomandată: { $address }.
    4. Achitați taxa prin MPay (la ghișeu vi se cere dovada plății). Suma și reducerile le aflați la ASP: { $support__asp-phone }.
    Termen, în timp de lucru: { $term }; la cerere, { $term-urgent }.
    Întreprinderea individuală: cerere, date despre beneficiar, dovada plății. Evidența fiscală, statistică, medicală și socială vine automat.
    .bring = SRL: actele de identitate ale fondatorului și administratorului, cererea, decizia și actul constitutiv, declarația beneficiarului efectiv, dovada plății

company-liquidate =
    Firma se radiază din registru la ASP (Agenția Servicii Publice), la organul care a înregistrat-o. Radierea e gratuită; termen de la cerere: { $removal-term }.
    1. Verificați la SFS (Serviciul Fiscal de Stat) dacă firma are datorii la bugetul public: { $support__tax-phone }. Lichidarea voluntară cere să nu existe.
    2. Întrebați la ASP ce acte se cer: { $support__asp-phone }.
    3. Depuneți cererea de radiere.
    Firma poate fi radiată și din oficiu sau prin hotărâre de judecată.
    Are datorii, vreți numai s-o opriți pentru un timp, fondatorul a decedat sau partenerul lipsește: întrebați la ASP sau un jurist înainte de a depune.
