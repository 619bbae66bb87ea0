rca-insurance =
    RCA – maşinanın strahovkası, onsuz olmaz gitmää. Eşil karta (Carte Verde) – strahovka sınır aşırı yola.
    Temel paaları bildirer Banca Națională (Milli bank); bitki kerä onnar büüdü { $prices-since }. Kişinevda hem onun dolayında RCA taa paalı, nekadar başka erlerdä.
    Örnek: elektrik maşina, { $example-driver }, Kişinev: { $example-price }.
    Eşil karta, { $green-card-term }: en az { $green-card-price }.
    Eşil kartayı var nicä göstermää telefonda çoyu memlekettä. Kiyatta onu taa sorardılar ({ $paper-countries-date }): { $paper-countries }.
    RCA-sız: ştraf { $fine } hem { $points }.
    Sizin maşina için paayı söleyecek strahovka kompaniyası yaki broker.
