pension-age =
    Pensiya yaşı Moldovada:
    Adamnar: { $men-age }.
    Karılar, { $women-from } gündän: { $women-age }; { $women-next-from } gündän: { $women-age-next }; { $women-last-from } gündän: { $women-age-last }.
    Bütün iş stajı (yıllar, açan ödendi sigorta parası), hepsinä bir: { $full-stage }.
    Diil bütün pensiya için staj en aazı: { $min-stage }. Eer taa aazsa, vererlär sade posobiya.
    Taa ileri var nicä çıksın:
    analar, ani duudurdu hem büüttü en aazı { $mothers-children } uşak (uşakların yaşı: { $mothers-child-age }), ileri: { $mothers-earlier };
    insannar, ani çok yıl işledi aar koşullarda, ileri: { $special-earlier }, bakarak orada işlenmiş yıllara.
    Soruşlar sizin için: CNAS-ta (soţial sigortalamak kasası), { $site }. Kendi yıllarınızı var nicä görmää CNAS esabında.

pension-apply =
    Pensiyayı koyêr CNAS (soţial sigortalamak kasası).
    Onlayn, elektron yaki mobil imzaylan:
    1. Girin { $site } hem açın „e-Cerere stabilire pensie” (yaşa görä yaki kolaylıksız insannara).
    2. Doldurun, imzalayın hem gönderin danışmayı.
    Kiyatlan, CTAS bölümündä:
    1. Yazılın sıraya: { $asp-appointment__general-booking }.
    2. Alın yanınıza: kimlik, iş kiyatçıı hem başka iş kiyatları, universitet diplomu (üürenmäk bu yıla kadar: { $studies-until }), asker bileti; lääzımsa, başka dokumentlär da.
    3. Var nicä gitsin başka insan da, doverenostlan yaki elektron mandatlan.
    Vakıt danışmayı vermää, ani ödesinnär hak olduu gündän: { $apply-within } o gündän. Taa geç versäniz, ödeerlär bitki getirilän kiyadın günündän.
    Danışmaya bakêrlar en çok: { $exam-term }.
