real-estate-tax =
    Impozitul pe casă, apartament sau teren:
    - pentru ce aveați la { $held-on }: se achită tot până la { $pay-by }
    - pentru ce ați dobândit mai târziu: în anul următor, până la { $later-pay-by }
    1. Aflați suma și avizul de plată pe { $sfs }, la serviciile pentru persoane fizice, cu semnătura electronică sau mobilă.
    2. Plătiți la poștă, la bancă sau pe { $mpay__site }: căutați ({ $mpay-words }), apoi scrieți IDNP-ul și perioada fiscală.
    3. Păstrați dovada plății.
    Reducerea de { $old-discount } pentru plata mai devreme nu mai există.
    N-a venit avizul sau nu aveți semnătură? Întrebați SFS (Serviciul Fiscal de Stat), { $support__tax-phone }; la Chișinău este și Direcția de colectare a impozitelor și taxelor locale: { $chisinau-office }, { $chisinau-email }.
