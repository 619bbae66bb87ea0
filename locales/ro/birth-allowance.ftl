birth-allowance =
    Indemnizația unică la nașterea copilului se plătește o singură dată (nu e indemnizația lunară).
    Copil născut în { $year-2026 }: { $sum-2026 }.
    Copil născut în { $year-2025 }: { $sum-2025 }.
    Contează anul nașterii copilului; alte sume de pe internet sunt din ani mai vechi.
    Cine o primește: mama sau reprezentantul legal, asigurată social (CNAS) ori nu. Se dă pentru fiecare copil născut viu; la gemeni, pentru fiecare.
    1. Înregistrați nașterea la ASP (Agenția Servicii Publice).
    2. Depuneți cererea pe { $site } („e-Cerere Indemnizații”) sau la oficiul CNAS (CTAS) de la domiciliu.
    3. Alegeți unde vin banii: la bancă sau la poștă.
    Termen de cerere: { $apply-within } de la naștere.
    Cazuri aparte (adopție, tutelă, părinte minor, străini): întrebați la CTAS.
birth-allowance-online =
    Indemnizația unică la nașterea copilului se cere online.
    1. Intrați pe { $site } sau pe { $cnas-account__site }, la „e-Cerere Indemnizații”.
    2. Completați datele dumneavoastră și ale copilului. Copil născut peste hotare? Alegeți opțiunea pentru copii născuți în străinătate.
    3. Alegeți unde vin banii: la bancă sau la poștă.
    4. Trimiteți cererea și păstrați dovada.
    Fără internet: cererea se depune la CTAS (oficiul casei de asigurări sociale) de la domiciliu sau cu ajutorul bibliotecarului.
    Termen: { $apply-within } de la naștere. Nașterea trebuie să fie deja înregistrată la ASP (Agenția Servicii Publice).
    Vă dă eroare? Formularul merge dacă părintele și copilul sunt amândoi în registrul populației și rudenia este înscrisă. Întrebați la ASP, starea civilă ({ $id-card__asp-phone }), ce date lipsesc, apoi încercați iar sau mergeți la CTAS.
    Banii nu vin? Întrebați la CTAS.
