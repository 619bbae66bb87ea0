e-admission =
    Dokumentleri universitetä (liţenţa, magistratura, integrat üürenmäk) vererlär onlayn, { $site } saytında. Orada hepsi universitetlär, devletin hem çastnıy: { $universities }.
    1. İlerdän yapın elektron yada mobil imza ({ $signature-from }): onsuz yok nicä girmää.
    2. Girin sayta MPass-tan. Eer uşak için verärsä anası yada bobası, ilkin sorun universitetä.
    3. Seçin universitetleri (en çok { $max-universities }) hem speţialnostları (en çok { $max-specialities } herbirindä).
    4. Ekleyin dokumentleri hem ödeyin onlayn. Sirotalar hem sakat insannar ödämeer.
    5. Açan hem neredä olacek rezultat, bakın saytta yada sorun universitetä.
    6. Açan aldılar, getirin original dokumentleri hem imzalayın kontraktı o universitettä.
    Bu yılın günnerini bakın saytta. Platforma sade romınca: eer zorsa, var nicä yardım etsin bibliotekacı.
    .bring = açan aldılar, universitetä: original dokumentlär
