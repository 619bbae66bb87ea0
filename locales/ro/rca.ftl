rca-insurance =
    RCA este asigurarea mașinii fără de care nu aveți voie să conduceți. Cartea Verde este asigurarea pentru drumul peste hotare.
    Prețurile de referință le anunță Banca Națională; au crescut la { $prices-since } și s-au putut schimba de atunci. În Chișinău și împrejurimi RCA costă mai mult decât în restul țării.
    Exemplu: mașină electrică, { $example-driver }, Chișinău: { $example-price }.
    Carte Verde pentru { $green-card-term }: de la { $green-card-price }.
    Cartea Verde se arată pe telefon în cele mai multe țări. Pe hârtie o mai cereau ({ $paper-countries-date }): { $paper-countries }.
    Fără RCA: amendă de { $fine } și { $points }.
    Prețul pentru mașina dvs. vi-l spune compania de asigurări sau brokerul.
