technical-inspection =
    Tehosmotr (testarea tehnică) kuralları, { $rules-since } gündän:
    - maşinalar, yaşı bukadar yaki taa az: { $age-limit } – bir kerä { $every } içindä
    - motoţikl hem priţep (en çok { $trailer-mass }): bir kerä { $every } içindä
    - avtobus, taksi hem korkulu mal, en çok { $age-limit }: herbir yıl
    Gidin o günä kadar, ani yazılı sizin sertifikatınızda. Taa eski maşinalar için sorun stanţiyada.
    1. İlkin ödeyin yol vergisini hem RCA strahovkasını: stanţiya onnarı yoklêêr bazada.
    2. Stanţiyada gösterin kimlii yaki pravayı.
    3. Küçük defektlän geçecäniz. Büük defektlerä vererlär { $repair-term } düzmää deyni. Korkulu defektlän olmaz gitmää.
    Sertifikat kiyatta yaki elektron. Paasını söleyecek stanţiya.
    Yabancı maşinalara, ani girerlär memleketä, da lääzım geçerli sertifikat.
    .bring = kimlik yaki prava, tehpasport, RCA (elektron da olur), yol vergisinin kiyadı; maşinada: apteçka, avariya znakı, ognetuşitel
