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

health-insurance-price =
    Prima de asigurare medicală (polița), dacă nu sunteți nici angajat, nici asigurat de stat:
    - prima întreagă: { $premium-full };
    - cu reducere: { $premium-reduced }. Se plătește până la: { $pay-until }.
    Au reducere: proprietarii de pământ, cei care iau sau dau pământ în arendă, fondatorii de întreprinderi individuale și gospodării țărănești, titularii de patentă, comercianții independenți, străinii cu drept de ședere și alți neangajați neasigurați.
    Nu au reducere: notarii, avocații, executorii, experții, mediatorii, interpreții și traducătorii, administratorii autorizați, medicii de familie liber-profesioniști.
    După termen: prima întreagă plus circa { $late-rate } pe zi. CNAM poate cere datoria pentru { $claim-years }.
    Stați peste hotare mai mult de { $days-abroad } pe an? Nu sunteți obligat să plătiți, cu excepții (patentă, întreprindere individuală ș.a.): întrebați la CNAM.
    La plată e nevoie de IDNP. Sumele sunt pentru anul: { $premium-year }. Întrebări: CNAM, { $phone } (gratuit).
