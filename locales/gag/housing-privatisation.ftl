housing-privatisation =
    Devlet yada municipiya evini privatizat ederlär primariyada.
    1. İlkin sorun primariyada, açık mı taa privatizaţiya. { $law } uzadıldı bu günä kadar: { $prolonged-until }; o gün geçti, lääzım bilmää, uzadıldı mı enidän.
    2. Eer açıksa, verin yazılı danışmak primariyaya.
    3. Primariya belirder evin paasını hem karar alêr. Vakıt: { $decision-term }.
    Angı kiyatlar lääzım hem nekadar ödemää, söleyecek primariya.
    Privatizaţiyadan sora sorun kadastrda, nasıl registrat etmää hakı.
