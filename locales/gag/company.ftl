company-register =
    Kompaniyaları registrat eder ASP (Agenția Servicii Publice).
    1. Bakın kompaniyanın adını: { $name-check }.
    2. Hazırlayın: danışma, kurmak kararı hem kurmak aktı (kaç kopiya: { $copies }), benefiţiar deklaraţiyası. SRL-yi var nicä kursun bir insan da.
    3. Verin:
    - onlayn, kvalifikat elektron imzaylan: MSign-da imzalı dokumentlär, { $email };
    - penceredä, yazılıp: { $site };
    - kendi predpriyatiye için zakaznoy kiyatlan da: { $address }.
    4. Ödeyin MPay-lan (penceredä lääzım çek). Paayı hem ilgotaları söleer ASP: { $support__asp-phone }.
    Vakıt, iş saatları: { $term }; eer isteersäniz { $term-urgent }.
    Kendi predpriyatiye (întreprindere individuală): danışma, benefiţiar bilgileri, çek. Vergi, statistika, medik hem soţial registraţiyası olêr kendi-kendinä.
    .bring = SRL: kuranın hem administratorun kimlikleri, danışma, karar hem kurmak aktı, benefiţiar deklaraţiyası, çek

company-liquidate =
    Kompaniyayı silerlär registrdän ASP-da (Agenția Servicii Publice), orada, neredä registrat ettilär onu. O parasız; vakıt danışmadan sora: { $removal-term }.
    1. Sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), var mı kompaniyanın borcu büdjetä: { $support__tax-phone }. Kendi isteyinizlän kapamaa deyni borç olmasın.
    2. Angı dokumentlär lääzım, sorun ASP-da: { $support__asp-phone }.
    3. Verin danışmayı, ani kompaniyayı silsinnär.
    Kompaniyayı var nicä silsinnär devlet organı (ex officio) yada sud kararınnan da.
    Var borç, isteersiniz sade durgutmaa, kuran öldü yada ortaanız kayıp: danışmadan ileri sorun ASP-da yada advokatta.
