family-doctor =
    Medicul de familie îl alegeți dumneavoastră; el primește pe oricine, asigurat sau nu.
    La ce medic sunteți înscris: vedeți pe { $health-insurance__site } (CNAM, Compania Națională de Asigurări în Medicină).
    Îl puteți schimba tot anul, nu numai toamna, ca înainte. Între două schimbări trebuie să treacă { $change-after }, afară de cazul când v-ați mutat.
    1. Prima înscriere, copil nou-născut sau alt medic din aceeași instituție: depuneți cererea la medicul ales. Răspuns în { $answer-within }.
    2. Altă instituție: mergeți personal la serviciul CNAM pentru beneficiari din raion și depuneți cererea.
    3. Întrebați înainte ce acte aduceți.
    Nu vă primește sau nu știți unde să mergeți? Sunați gratuit la CNAM: { $health-insurance__phone }.
