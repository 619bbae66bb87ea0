diploma-authentication =
    Autentificarea diplomei (pentru altă țară), recunoașterea și echivalarea actelor de studii se fac la CTICE, centrul Ministerului Educației.
    1. Întrebați întâi ambasada țării unde mergeți sau instituția de acolo: nu orice stat cere autentificarea.
    2. Programați-vă: primesc numai cu programare, pe { $site } sau la { $phone }.
    3. Aflați la programare ce acte aduceți, cât costă și cât durează.
    4. Duceți dosarul la adresa: { $address }.
    Apostila este alt pas și o pune Ministerul Justiției: dacă vi se cere, faceți-o separat.
    Aveți o diplomă din altă țară pentru Moldova? Întrebați la CTICE despre recunoaștere și echivalare.
