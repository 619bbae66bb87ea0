divorce-register =
    Soții care sunt de acord pot divorța fără judecată din { $simple-since }: la starea civilă (ASP, Agenția Servicii Publice), chiar dacă au copii minori comuni, sau la notar.
    1. Înțelegeți-vă asupra divorțului, a copiilor și a averii. Dacă vă certați pentru avere sau pentru copii, mergeți în judecată.
    2. La starea civilă: programați-vă pe { $marriage__booking } și depuneți cererea. Taxa: { $civil-status__divorce-price }.
    3. La notar: cerere scrisă, apoi { $notary-wait } de gândire. Onorariul îl spune notarul; dacă aveți copii minori, întrebați-l dacă vă primește.
    4. După hotărârea judecății, înregistrați divorțul la starea civilă, gratuit.
    Ce acte aduceți, dacă veniți amândoi, cât durează și ce scutiri sunt (pensionari, dizabilitate), întrebați înainte: { $id-card__asp-phone }.
    Dacă celălalt soț este plecat sau nu vrea, întrebați un avocat ori judecătoria.
