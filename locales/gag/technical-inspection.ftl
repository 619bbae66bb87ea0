technical-inspection =
    Tehosmotr (testarea tehnică) kuralları, { $rules-since } gündän:
    - maşinalar, yaşı bukadar yada taa az: { $age-limit } – bir kerä { $every } içindä
    - motoţikl hem priţep (en çok { $trailer-mass }): bir kerä { $every } içindä
    - avtobus, taksi hem korkulu mal, en çok { $age-limit }: herbir yıl
    Gidin o günä kadar, ani yazılı sizin sertifikatınızda. Taa eski maşinalar için sorun stanţiyada.
    1. İlkin ödeyin yol vergisini hem RCA sigortasını: stanţiya onnara bakêr bazada.
    2. Stanţiyada gösterin kimlii yada pravayı.
    3. Küçük kusurluklan geçecäniz. Büük kusurluklara vererlär { $repair-term } düzmää deyni. Korkulu kusurluklan olmaz gitmää.
    Sertifikat kiyatta yada elektron. Paasını söleyecek stanţiya.
    Yabancı maşinalara, ani girerlär memleketä, da lääzım geçerli sertifikat: ilkin sorun sınır poliţiyasında, { $support__border-police-phone }.
    .bring = kimlik yada prava, tehpasport, RCA (elektron da olur), yol vergisinin kiyadı; maşinada: apteçka, avariya znakı, ognetuşitel
