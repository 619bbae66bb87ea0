rca-insurance =
    RCA – maşinanın sigortası, onsuz olmaz gitmää. Eşil karta (Carte Verde) – sigorta sınır aşırı yola.
    Temel paaları bildirer Banca Națională (Naţional bank); onnar büüdü { $prices-since }, sora var nicä diişsinnär. Kişinevda hem onun yakınında RCA taa paalı başka erlerdän.
    Örnek: elektrik maşina, { $example-driver }, Kişinev: { $example-price }.
    Eşil karta, { $green-card-term }: en aaz { $green-card-price }.
    Eşil kartayı var nicä göstermää telefonda çoyu memlekettä. Kiyatta onu taa sorardılar ({ $paper-countries-date }): { $paper-countries }.
    RCA-sız: ştraf { $fine } hem { $points }.
    Sizin maşina için paayı söleyecek sigortalamak kompaniyası yada broker.
