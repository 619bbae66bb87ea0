open-data =
    { $site } – Hükümetin portalı açık bilgilärlän: kurulların tabliţaları hem faylları saalık, üürenmäk, büdjet, tabiat, biznes hem başka için. Toplum: { $set-count }, fayl: { $resource-count }; sayısı büüyer.
    Üç türlü girmäk var: açık (hepsinä), publik (firmalar için) hem izinnän (kurullara, angılarına kanon izin verer).
    1. Girin portala hem aarayın temaya yaki kurula görä.
    2. Açın toplumu hem okuyun, ne var onda.
    3. Alın faylı.
    İnsannarın kendi bilgileri, firma yaki devlet saklılıı orada yok: insan aaramaa orada olmaz.
    Yoklêêrsınız bir firmayı? Bakın publik bilgileri firmalar için.
    Bişey yok yaki fayl açılmêêr? Yazın kurula, angısı koydu onu, yaki AGE-yä (Agenția de Guvernare Electronică), { $support__age-email }. Bibliotekacı da yardım eder.
