open-data =
    { $site } – Hükümetin portalı açık bilgilärlän: kurulların tabliţaları hem faylları saalık, üürenmäk, büdjet, tabiat, biznes hem başka için. Toplum: { $set-count }, fayl: { $resource-count }; onnar taa çok olêr.
    Üç türlü girmäk var: açık (hepsinä), publik (kompaniyalar için) hem izinnän (kurullara, angılarına kanon izin verer).
    1. Girin portala hem aarayın temaya yada kurula görä.
    2. Açın toplumu hem okuyun, ne var onda.
    3. Alın faylı.
    İnsannarın kendi bilgileri, kompaniya yada devlet saklılıı orada yok: insan aaramaa orada olmaz.
    Bakêrsınız bir kompaniyaya? Bakın publik bilgileri kompaniyalar için.
    Bişey yok yada fayl açılmêêr? Yazın kurula, angısı verdi onu, yada AGE-yä (Agenția de Guvernare Electronică), { $support__age-email }. Bibliotekacı da yardım eder.
