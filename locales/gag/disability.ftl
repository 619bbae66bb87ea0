disability-determination =
    Sakatlık derecesini belirder CNDDCM (Consiliul Național pentru Determinarea Dizabilității și Capacității de Muncă), bu karara görä: { $law }.
    1. Gidin aylä doktoruna hem söleyin, ani lääzım derecä. O açêr dosyeyi; sorun, angı dokumentlär lääzım hem ne yapmaa, açan vakıt bitecek.
    2. Bekleyin kararı.
    3. İlk kerä mi? Verin spravkanın kopiyasını CTAS-a (soţial sigortalamak kasasına). Vakıt: { $tell-ctas }.
    4. İsteyin sakatlık pensiyasını: CTAS-ta yada onlayn elektron imzaylan { $pension__site }.
    Kaybettiniz spravkayı: dublikat isteyin CNDDCM-dä.
    İstedilär yapmaa bunu kiyatsız: sorun doktora, ne taa getirmää. Aalaşmak, evä gelmäk, başka devletin kiyatları: sorun CNDDCM-dä.
    .bring = CTAS-a, ilk kerä: sakatlık spravkasının kopiyası
