utilities-bills =
    Gaz. Fakturalar geler Energocomdan ({ $gas-since }), esabınızın nomeri diişmedi.
    1. Ödeyin poştada, bankta, terminalda, bankın aplikaţiyasında (seçin „Energocom” yaki „Energocom Furnizare”) yaki { $energocom } saytında, „Achită factura”.
    2. Yazın sçötçiin pokazaniyasını ödemäk günündä.
    Sıcak Kişinevda. Ödeyin { $termoelectrica } saytında, „Achită online”, bankta yaki terminalda, fakturanın kodunnan. „Contul meu” parasız. Kaybettiniz mi fakturayı? Kopiya: { $heat-office }.
    Şafk. Kontraktı Premier Energy-lan yapêrlar ofistä yaki onlayn: { $premier }. Lääzım kimlik hem saabilik yaki kullanmak kiyadı.
    Kvartiralar, ani kesildi sıcaktan, genä ödeerlär bir pay ortak erlär hem borular için: { $heat-decision }.
    .bring = şafk kontraktına deyni: kimlik hem evin saabilik yaki kullanmak kiyadı
