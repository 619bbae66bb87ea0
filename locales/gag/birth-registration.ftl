birth-registration =
    Uşaan duumasını yazdırêrlar parasız, o gün, açan danışêrsınız, ASP-da (Agenția Servicii Publice), ZAGS bölümündä.
    Vakıt: { $declare-within } duumasından. Sora, uşak dolduruncan { $late-within }, – vakıttan sora yazdırmak: o dokumentlär hem bir açıklama. Vakıttan sora gelmäk için var nicä olsun ştraf: { $late-fine }.
    1. Bildirer anası yada bobası, yada ikisi. Eer yoksa onnar: senselä, insan doverennostlan, bolniţa.
    2. Gidin ZAGS-a dokumentlärlän yada sorun roddomda, var mı orada ZAGS penceresi.
    3. Bu gündän beeri { $online-since } var nicä onlayn da, kvalifikat elektron imzaylan.
    Ana-boba evli diil mi? Bobayı yazêrlar bobalık danışmasına görä.
    Dokumentlär, ani registrlerdä görüner, diil lääzım getirmää. Soruşlar: { $id-card__asp-phone }.
    .bring = duumak medik şaatlıı, ana-bobanın kimlikleri, evlenmäk şaatlıı yada bobalık danışması (eer registrlerdä yoksa)
