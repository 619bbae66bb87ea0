maternity-allowance =
    Dekret posobiyası (indemnizația de maternitate) o: sigortalı karıya; karıya, kimi bakêr sigortalı kocası; işsizä, ani registrat olunmuş.
    Onu vererlär, açan gebelik { $from-week }, bu günnär için: { $days }. Zorluk varsa yada ekizlär: { $days-twins }. Üç uşak hem taa çok: { $triplets-from-week }, bu günnär için: { $days-triplets }.
    1. Sorun doktora, kim bakêr gebeliinizä, dekret otpuskası için.
    2. Nicä vermää danışmayı, bakın { $site } saytında yada sorun CTAS-ta (soţial sigortalamak kasasının bölümü).
    3. Nekadar para, sorun CTAS-ta.
    Boba posobiyası: { $paternal-days }, onu var nicä istemää bu vakıtta: { $paternal-within } duumasından: { $paternal-site }
    Yok sigorta? Sorun CTAS-ta; bir kerä verilän posobiyayı uşak duuması için vererlär onsuz da.
