health-insurance-status =
    Cum aflați dacă aveți asigurare medicală obligatorie (AOAM):
    1. Intrați pe { $site } (Compania Națională de Asigurări în Medicină, CNAM).
    2. Deschideți: { $section }.
    3. Scrieți IDNP-ul (codul personal de pe actul de identitate).
    Sau sunați gratuit la CNAM: { $phone }.
    Sunteți asigurat dacă:
    - sunteți angajat oficial (contribuția se reține din salariu);
    - vă asigură statul: copii, elevi, studenți la zi, gravide, mame cu copii până la { $mother-child-age }, pensionari, persoane cu dizabilități, șomeri înregistrați, veterani și alții;
    - v-ați plătit singur polița.
    Cine stă peste hotare mai mult de { $days-abroad } pe an poate plăti polița, dar nu este obligat. Unii, de exemplu cei cu patentă sau întreprindere individuală, trebuie totuși să plătească: întrebați la CNAM.
