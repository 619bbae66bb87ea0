utilities-outage =
    1. Vedeți dacă este o întrerupere planificată: Premier Energy Distribution le anunță pe site și în presă. { $site }
    2. Dacă nu, sunați la avarii: { $emergency-phone } sau { $emergency-short }.
    3. Spuneți adresa și de când nu este lumină.
    Aveți alt furnizor? Sunați la numărul de pe factura dvs.
    Pericol pentru viață (fir căzut, foc): { $support__emergency-phone }.
