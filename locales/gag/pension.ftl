pension-age =
    Pensiya yaşı Moldovada:
    Adamnar: { $men-age }.
    Karılar, { $women-from } gündän: { $women-age }; { $women-next-from } gündän: { $women-age-next }; { $women-last-from } gündän: { $women-age-last }.
    Bütün iş stajı (yıllar, açan ödendi sigorta parası), hepsinä bir: { $full-stage }.
    Diil bütün pensiya için staj en aazı: { $min-stage }. Eer taa aazsa, vererlär sade posobiya.
    Taa ileri var nicä çıksın:
    - analar, ani duudurdu hem büüttü en aazı { $mothers-children } uşak (büütmää bu yaşa kadar: { $mothers-child-age }), ileri: { $mothers-earlier };
    - insannar, ani çok yıl işledi ayırı iş koşullarında, ileri: { $special-earlier }, bakarak orada işlenmiş yıllara.
    Soruşlar sizin için: CNAS-ta (soţial sigortalamak kasası), { $site }. Kendi yıllarınızı var nicä görmää CNAS esabında.

pension-apply =
    Pensiyayı belirder CNAS (soţial sigortalamak kasası).
    Onlayn, elektron yada mobil imzaylan:
    1. Girin { $site } hem açın „e-Cerere stabilire pensie” (yaşa görä yada kolaylıksız insannara).
    2. Doldurun, imzalayın hem gönderin danışmayı.
    Kiyatlan, CTAS bölümündä:
    1. Yazılın sıraya: { $asp-appointment__general-booking }.
    2. Alın yanınıza: kimlik, iş kiyatçıı hem başka iş kiyatları, universitet diplomu (üürenmäk bu yıla kadar: { $studies-until }), asker bileti; lääzımsa, başka dokumentlär da.
    3. Var nicä gitsin başka insan da, doverennostlan yada elektron mandatlan.
    Vakıt danışmayı vermää, ani ödesinnär hak olduu gündän: { $apply-within } o gündän. Taa sora versäniz, ödeerlär bitki getirilän kiyadın günündän.
    Danışmaya bakêrlar en çok: { $exam-term }.
    .bring = kimlik, iş kiyatçıı hem başka iş kiyatları, universitet diplomu (bu yıla kadar: { $studies-until }), asker bileti; doverennost, eer başkası gidecek

pension-buy-years =
    Eer yıllar azsa, var nicä onnarı satın almaa kontraktlan CTAS-ta (soţial sigortalamak kasasının bölümü).
    Angı yıllar için: yıllar sigortasız, bu yıldan beeri: { $buy-since }; kimin var tarla topraa yada alêr onu arendaya, bu yıldan beeri: { $buy-farm-since }.
    Yok nicä: ilerdän, ofiţial iş yılları için, pensionerlerä.
    Paalar, bilmää deyni (şindi olur başka):
    - bir yıl: { $buy-year }, bir ay: { $buy-month };
    - tarla topraa, bir yıl: { $buy-farm-year }, bir ay: { $buy-farm-month }.
    1. Bakın iş yıllarınızı kendi CNAS esabında.
    2. Yazılın CTAS sırasına: { $asp-appointment__general-booking }. Sorun şindiki paayı hem angı dokumentlär lääzım.
    3. İmzalayın kontraktı hem ödeyin.
    En aaz staj diil bütün pensiyaya: { $min-stage }.

pension-abroad =
    Devletlär, angılarınnan var pensiya annaşması: { $agreement-states }. Herbir devlet ödeer orada işlenmiş yıllar için.
    Eer yaşêêrsınız ölä bir devlettä:
    1. Verin danışmayı orada, pensiya kurulunda; o gönderer onu CNAS-a (soţial sigortalamak kasası).
    2. Var nicä seçmää, ani para gelsin yaşamak devletinä: verin bank esabını, IBAN hem SWIFT.
    Devlet yok listada (o var nicä diişsin: { $site }): danışmayı vererlär CTAS-a (CNAS bölümü), neredä bitki yaşadınız Moldovada. Sora vakıt-vakıt gösterin, ani saasınız, yardım eder konsulluk da; kaç kerä yılda, sorun CTAS-ta.
    { $residence-states }: ödeer o devlet, neredä yaşêêrsınız, ikisinin dä yıllarını sayıp. Onnara (Belarusa da) CNAS verer staj bilgilerini sade onnar sorunca. Bu kurallar var nicä diişsin: sorun CNAS-ta.
