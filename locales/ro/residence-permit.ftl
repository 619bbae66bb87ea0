residence-permit =
    Dreptul de ședere al străinilor îl dă Inspectoratul General pentru Migrație (IGM): { $site }
    1. Alegeți motivul: muncă, familie, alt motiv sau ședere permanentă. Întrebați IGM ce acte se cer pentru el.
    2. Depuneți cererea și plătiți. Examinarea: { $exam }.
    3. Ridicați permisul.
    Taxe de stat: { $fees }.
    Prelungirea: cereți-o cu cel puțin { $renew-ahead } înainte de expirare. Ați întârziat, ați pierdut permisul sau ați primit refuz? Mergeți repede la IGM.
    Protecția temporară (oameni din Ucraina): condițiile și termenul de azi le spune IGM; nu plătiți nimănui înainte să întrebați acolo.
