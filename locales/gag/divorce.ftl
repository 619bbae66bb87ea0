divorce-register =
    Karı-koca, eer ikisi dä kayılsa, var nicä ayırılsınnar sudsuz, küçük uşaklar varsa da, bu gündän beeri: { $simple-since }. Onu yapêrlar ZAGS-ta (ASP, Agenția Servicii Publice) yada notariusta.
    1. Annaşın ayırılmak için, uşaklar hem mal için. Eer kavga varsa mal yada uşaklar için, gidin suda.
    2. ZAGS-ta: yazılın { $marriage__booking } saytında hem ikiniz verin danışmayı. Ödemäk: { $civil-status__divorce-price }.
    3. Notariusta: yazılı danışma, sora { $notary-wait } düşünmäk için. Notarius kendi söleyecek paasını.
    4. Sud kararından sora yazdırın ayırılmayı ZAGS-ta, parasız.
    Angı dokumentlär lääzım hem nekadar beklemää, sorun ilerdän: { $id-card__asp-phone }.
    Eer ikincisi gitmişsä yada istämärsä, sorun advokata yada suda.
