birth-allowance =
    Bir kerelik posobiya uşaan duuması için (indemnizația unică la naștere) ödener bir kerä (o diil herayki posobiya).
    Uşak duudu { $year-2026 } yılda: { $sum-2026 }.
    Uşak duudu { $year-2025 } yılda: { $sum-2025 }.
    Bakêrlar uşaan duuma yılına; internettä başka sayılar eski yıllardan.
    Kimä: anaya yaki kanon temsilcisinä, işleer mi osa işlämeer, sigortası var mı osa yok. Herbir uşaa, ani duudu diri; ikiz uşaklara – herbirinä.
    1. Registrat edin uşaan duumasını ASP-dä (Agenția Servicii Publice).
    2. Verin danışmayı { $site } („e-Cerere Indemnizații”) yaki CNAS bölümündä (CTAS) yaşamak erindä.
    3. Seçin nereyä gelsin para: bankaya yaki poştaya.
    Vakıt danışmayı vermää: { $apply-within } uşaan duumasından.
    Başka hallar (evlatlık, bakıcı, pek genç ana, yabancı): sorun CTAS-ta.
