evisa =
    Viza electronică pentru Moldova se cere pe { $site } (site-ul statului; nu plătiți altor site-uri). E o viză de scurtă ședere (tip C), un PDF la fel de bun ca autocolantul din pașaport.
    1. Verificați pe site dacă cetățenia persoanei are nevoie de viză și dacă i se cere invitație: dacă invitația e cerută la viza obișnuită, e cerută și aici.
    2. Completați cererea online, cu ce se cere acolo.
    3. Plătiți cu cardul: { $total } ({ $fee-consular } taxa consulară și { $fee-processing } procesarea).
    4. Viza vine ca PDF: luați-o la drum, mai sigur și tipărită.
    Vizele A, B și D se dau doar la ambasade.
    Invitația și șederea mai lungă: Inspectoratul General pentru Migrație, { $residence-permit__site }
    Greșeală în cerere, plată fără răspuns sau refuz? Întrebați prin site-ul vizei.
