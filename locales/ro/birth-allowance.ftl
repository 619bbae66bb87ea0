birth-allowance =
    Indemnizația unică la nașterea copilului se plătește o singură dată (nu e indemnizația lunară).
    Copil născut în { $year-2026 }: { $sum-2026 }.
    Copil născut în { $year-2025 }: { $sum-2025 }.
    Contează anul nașterii copilului; alte sume de pe internet sunt din ani mai vechi.
    Cine o primește: mama sau reprezentantul legal, lucrează ori nu, asigurată ori nu. Se dă pentru fiecare copil născut viu; la gemeni, pentru fiecare.
    1. Înregistrați nașterea la ASP (Agenția Servicii Publice).
    2. Depuneți cererea pe { $site } („e-Cerere Indemnizații”) sau la oficiul CNAS (CTAS) de la domiciliu.
    3. Alegeți unde vin banii: la bancă sau la poștă.
    Termen de cerere: { $apply-within } de la naștere.
    Cazuri aparte (adopție, tutelă, părinte minor, străini): întrebați la CTAS.
