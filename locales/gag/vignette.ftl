vignette-buy =
    Vinieta – yol ödemesi maşinalar için, ani DİİL registrat olunmuş Moldovada hem girerlär memleketä yada geçerlär onun içindän, priţep dä. Moldova nomerli maşinalara vinieta diil lääzım: onnar ödeerlär yol vergisini herbir yıl.
    1. Girin sayta { $site }.
    2. Yazın bilgileri: maşinanın türlüsü, ilk gün, vakıt, nomer, devlet, VIN, şoförün adı hem vatandaşlıı, IDNP yada pasport.
    3. Ödeyin onlayn MPay-dan. Var nicä ödemää MAIB bankında yada terminalda da. Eer blankı bank işçisi doldurarsa, komisiya: { $bank-fee }, en az { $bank-fee-min }.
    Ödemeerlär: import maşinaları, vergisiz taşımak izni olan maşinalar, diplomat maşinaları. Motoţikletlerä da diil lääzım.
    Bakınız: başka saytlar satêrlar onu taa paalı hem gösterer kendilerini devlet saytı gibi. Soruşlar hem cuvaplar: { $faq }

vignette-price =
    Vinieta legkovoy maşinalara yabancı nomerlän:
    - { $term-7 }: { $price-7 }
    - { $term-15 }: { $price-15 }
    - { $term-30 }: { $price-30 }
    - { $term-90 }: { $price-90 }
    - { $term-180 }: { $price-180 }
    Ödeerlär leylän yada valutaylan. Başka maşinalar için bakın paayı { $site } saytında ödemektän ileri.
    Vinietasız taa çok nekadar { $fine-over }: ştraf aşaa-yukarı { $fine }; taa az için sorun vamada. Bakêr vama, çıkarkan, hem poliţiya.
    Başka saytlar satêrlar onu taa paalı.
    Moldova nomerli maşinalar ödämeerlär vinieta, ödeerlär yol vergisini herbir yıl.
