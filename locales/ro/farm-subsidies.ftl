farm-subsidies =
    Subvențiile agricole le dă AIPA (Agenția de Intervenție și Plăți pentru Agricultură), pe apeluri: dosarele se primesc numai într-o perioadă anume.
    1. Vedeți pe { $site } ce apeluri sunt deschise, ce investiții se subvenționează și ce acte se cer.
    2. Întrebați AIPA înainte de a investi: unele subvenții sunt în avans sau pe etape, altele după investiție.
    3. Depuneți dosarul până la sfârșitul apelului.
    4. Urmăriți dosarul pe site: { $approved-word } înseamnă că a fost aprobat la plată.
    Perioada apelului: { $call-period }.
    Nu am aici sumele și condițiile pentru fiecare măsură: le aflați la AIPA.
