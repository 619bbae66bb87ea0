road-fines-check =
    Puteți vedea online dacă v-a înregistrat o cameră de supraveghere a traficului. Serviciul funcționează din { $online-since }.
    1. Intrați pe { $site } cu semnătura electronică.
    2. Deschideți secțiunea „{ $section }”.
    3. Uitați-vă la raport: data, locul, vehiculul, fotografia.
    Atenție: raportul camerei este doar o informație, nu o amendă. Amenda există numai după ce se întocmește procesul-verbal de contravenție.
    Dacă nu erați la volan, aveți întrebări sau nu aveți semnătură electronică, adresați-vă poliției.
    Dacă primiți un SMS despre o amendă, nu deschideți linkul din el: verificați singur pe { $site }.
