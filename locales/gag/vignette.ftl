vignette-buy =
    Vinieta – yol ödemesi maşinalar için, ani DİİL registrat olunmuş Moldovada hem girerlär memleketä yada geçerlär onun içindän, pricep da. Moldova nomerli maşinalara vinieta diil lääzım: onnar ödeerlär yol vergisini herbir yıl.
    1. Girin sayta { $site }.
    2. Yazın bilgileri: maşinanın türlüsü, ilk gün, vakıt, nomer, devlet, VIN, şoförün adı hem vatandaşlıı, IDNP yada pasport.
    3. Ödeyin onlayn MPay-dan. Var nicä ödemää MAIB bankasında yada terminalda da. Eer blankı banka işçisi doldurarsa, komisiya: { $bank-fee }, en az { $bank-fee-min }.
    Ödämeerlär: import maşinaları, vergisiz taşımak izni olan maşinalar, diplomat maşinaları. Motoţikletlerä da diil lääzım.
    Bakınız: başka saytlar satêrlar onu taa paalı hem benzeerlär devlet saytına. Soruşlar hem cuvaplar: { $faq }
