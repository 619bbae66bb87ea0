home-sale-tax =
    Locuința de bază: din vânzarea ei nu aveți venit impozabil și nu trebuie să depuneți declarația { $income-declaration__form } pentru ea, dacă:
    - ați fost proprietar cel puțin: { $owned-years };
    - ați locuit acolo, cu domiciliul sau reședința înregistrată, în ultimii: { $lived-years }.
    Dacă lipsește măcar o condiție (a doua locuință, moștenire sau cumpărare recentă, teren, garaj, reședință neînregistrată):
    1. Puneți la îndemână actele pe care le aveți despre cumpărare (sau moștenire) și vânzare.
    2. Întrebați la SFS (Serviciul Fiscal de Stat), { $support__tax-phone }, dacă datorați impozit și cât.
    3. Dacă da, declarați venitul în anul următor, pe { $site }.
