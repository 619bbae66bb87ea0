mnotify-alerts =
    MNotify yollêêr sizä devletin ofiţial haberlerini: ştraflar, ödemeklär, vakıtlar, posobiyalar. O parasız.
    1. Açın { $site } hem girin elektron imzaylan.
    2. Doldurun profili: seçin kanalları, dili hem saadı, açan gelsin haberlär. Orada da onnarı diiştirersiniz.
    3. Kanallar, angıları işlärdi ({ $channels-as-of }): { $channels }. SMS hem WhatsApp taa hazırlanardı.
    Dokumentlär, angıların srogu biter: ASP (Agenția Servicii Publice) haber verer pasport hem kimlik için { $first-warning } ileri, { $second-warning } ileri hem bitki günündä. Bu gündän beeri: { $warnings-since }.
    Haberleri var nicä okumaa EVO-da hem MCabinet-tä da.
    Gelmeer mi? Bakın profilä hem e-mail adresinä.
    Bilin: MPay hem EVO yollamêêrlar SMS-län baalantı tez ödemää deyni. Ölä haber – yalan.
