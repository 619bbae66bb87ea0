msign-sign =
    Pe MSign semnați documente cu semnătura electronică.
    1. Citiți documentul: MSign nu răspunde de conținutul lui.
    2. Deschideți { $site } și încărcați fișierul.
    3. Alegeți cu ce semnați (de exemplu semnătura mobilă sau tokenul) și introduceți datele cerute.
    4. Confirmați cu PIN-ul semnăturii. PIN-ul îl introduceți numai dumneavoastră.
    5. Vedeți rezultatul și descărcați documentul semnat.
    Mai multe fișiere: PIN-ul se cere pentru fiecare, în afară de tokenul care îl ține minte.
    Cât costă: nu am găsit nicio taxă pentru semnarea pe site; la semnătura mobilă operatorul poate lua bani pentru semnătură.
    Pe calculator se poate semna și cu programul MoldSign de la STISC (serviciul care dă semnătura).
    Tipurile de fișiere acceptate le vedeți pe site.

msign-verify =
    Semnătura electronică se controlează pe MSign. Aveți nevoie de fișierul primit, nu de hârtia tipărită.
    1. Deschideți { $site } și alegeți verificarea.
    2. Încărcați documentul semnat.
    3. Citiți rezultatul: dacă semnătura este valabilă, cine a semnat, pentru ce organizație, data și ora – sau că documentul nu are semnătură.
    La un PDF semnat de mai mulți oameni se văd certificatele tuturor.
    O poză cu semnătura sau cu ștampila în document nu dovedește nimic: contează numai verificarea.
    Dacă rezultatul e rău sau neclar, cereți lămuriri de la cel care a trimis documentul și nu plătiți până atunci.
    Pe calculator semnăturile se verifică și cu programul MoldSign de la STISC (serviciul care dă semnătura).
