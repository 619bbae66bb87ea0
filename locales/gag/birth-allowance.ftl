birth-allowance =
    Bir kerä verilän posobiya uşaan duuması için (indemnizația unică la naștere) ödener bir kerä (o diil ay posobiyası).
    Uşak duudu { $year-2026 } yılda: { $sum-2026 }.
    Uşak duudu { $year-2025 } yılda: { $sum-2025 }.
    Bakêrlar uşaan duuma yılına; internettä başka sayılar eski yıllardan.
    Kimä: anaya yada kanon temsilcisinä, soţial sigortası (CNAS) var mı osa yok. Herbir uşaa, ani duudu diri; ekiz uşaklara – herbirinä.
    1. Registrat edin uşaan duumasını ASP-dä (Agenția Servicii Publice).
    2. Verin danışmayı { $site } („e-Cerere Indemnizații”) yada CNAS bölümündä (CTAS) yaşamak erindä.
    3. Seçin nereyä gelsin para: banka yada poştaya.
    Vakıt danışmayı vermää: { $apply-within } uşaan duumasından.
    Başka durumnar (evlatlık, uşaa bakan, pek genç ana, yabancı): sorun CTAS-ta.
birth-allowance-online =
    Bir kerä verilän posobiyayı uşaan duuması için (indemnizația unică) var nicä istemää onlayn.
    1. Girin { $site } yada { $cnas-account__site } saytına, „e-Cerere Indemnizații” bölümünä.
    2. Doldurun kendi bilgilerinizi hem uşaan bilgilerini. Uşak duudu sınır aşırı mı? Seçin variantı sınır aşırı duuan uşaklara.
    3. Seçin, nereyä gelsin para: banka yada poştaya.
    4. Yollayın danışmayı hem saklayın cuvabı.
    İnternetsiz: danışmayı vererlär CTAS-a (soţial sigortalamak kasası) yaşamak erindä yada bibliotekacı yardım eder.
    Vakıt: { $apply-within } duumasından. Duuma lääzım artık yazılı olsun ASP-da (Agenția Servicii Publice).
    Yannış mı çıkêr? Forma işleer, eer ana-boba hem uşak ikisi dä varsa halk registrindä hem senselelik yazılıysa. Sorun ASP-da, ZAGS-ta ({ $id-card__asp-phone }), angı bilgi yok, sora savaşın enidän yada gidin CTAS-a.
    Para gelmeer mi? Sorun CTAS-ta.
