petition-submit =
    Petiţiya – bir danışmak, aalaşmak yada teklif devlet kuruluna ({ $law }).
    1. Yazın: adınızı hem adresinizi, angı kurula, ne için hem neçin.
    2. İmzalayın. Eer gönderirsäniz elektron, lääzım elektron imza. Kiyatta imza ellän.
    3. Gönderin: { $site } saytında, eer kurul orada varsa (bir kişidän yada hep bilä), yada dooru kurula. Premyer-ministruya hem Cancelaria de Stat: { $government-email }; oraya olur PDF da ellän imzalı, registraţiya nomeri geler: { $registration-term }.
    Adsız danışmaklara bakmêêrlar. Eer yannış kurula gönderdiniz, onu gönderecekler lääzımnı erä hem sizä bildireceklär (vakıt: { $redirect-term }).
    Devlet bilgilerini isteerlär bu kanona görä: { $info-law }, o diil petiţiya; var nicä o platformada da.
    Nezaman cuvap olacek, sorun o kurulda. Bibliotekacı da gösterer nicä yapmaa.
