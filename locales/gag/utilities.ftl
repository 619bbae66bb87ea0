utilities-bills =
    Gaz. Fakturalar geler Energocomdan ({ $gas-since } beeri), esabınızın nomeri diişmedi.
    1. Ödeyin poştada, bankta, terminalda, bankın aplikaţiyasında (seçin „Energocom” yada „Energocom Furnizare”) yada { $energocom } saytında, „Achită factura”.
    2. Yazın sçötçiin pokazaniyasını ödemäk günündä.
    Sıcak Kişinêvda. Ödeyin { $termoelectrica } saytında, „Achită online”, bankta yada terminalda, fakturanın kodunnan. „Contul meu” parasız. Kaybettiniz mi fakturayı? Kopiya: { $heat-office }.
    Şafk. Kontraktı Premier Energy-lan yapêrlar ofistä yada onlayn: { $premier }. Lääzım kimlik hem mülk yada kullanmak kiyadı.
    Kvartiralar, ani kesildi sıcaktan, taa ödeerlär bir pay ortak erlär hem borular için: { $heat-decision }.
    .bring = şafk kontraktına deyni: kimlik hem evin mülk yada kullanmak kiyadı
