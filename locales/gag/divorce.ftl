divorce-register =
    Karı-koca, eer ikisi dä kayılsa, var nicä ayırılsınnar sudsuz, bu gündän beeri: { $simple-since }. Onu yapêrlar ZAGS-ta (ASP, Agenția Servicii Publice), küçük uşaklar varsa da, yada notariusta.
    1. Annaşın ayırılmak için, uşaklar hem mal için. Eer kavga varsa mal yada uşaklar için, gidin suda.
    2. ZAGS-ta: yazılın { $marriage__booking } saytında hem verin danışmayı. Ödemäk: { $civil-status__divorce-price }.
    3. Notariusta: yazılı danışma, sora { $notary-wait } düşünmäk için. Notarius kendi söleyecek paasını; eer küçük uşaklar varsa, sorun, kableder mi sizi.
    4. Sud kararından sora yazdırın ayırılmayı ZAGS-ta, parasız.
    Angı dokumentlär lääzım, ikiniz mi gelmää, nekadar beklemää hem kimä taa ucuz (pensionerlerä, sakatlara), sorun ilerdän: { $id-card__asp-phone }.
    Eer ikincisi gitmişsä yada istämärsä, sorun advokata yada suda.
