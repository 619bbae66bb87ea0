e-factura =
    e-Factura – SFS izmeti (Serviciul Fiscal de Stat, vergi izmeti) elektron nakladnoylar için: satan, alan hem taşıyan arasında. Romıniyanın e-Factura izmetinnän yok baalantısı.
    1. Alın kvalifikat elektron imza ({ $signature-law }).
    2. Girin { $site } saytına hem açın e-Factura izmetini.
    3. Bakın SFS kullanıcı kiyadına: orada yazılı, ne yapêr satan, alan hem taşıyan.
    Kurallar: { $order }.
    Devlet satın almaklarında o lääzım bu gündän beeri: { $procurement-since } (diil lääzım: elektrika, sıcak, gaz, baalantı, kommunal izmetlär).
    Lääzım mı o sizin kompaniyaya, nicä silmää fakturayı yada neçin alan görmeer onu: SFS, { $support__tax-phone }.
