citizenship-child-born-abroad =
    Copilul care are la naștere cel puțin un părinte cetățean al Moldovei este cetățean al Moldovei, oriunde s-ar fi născut: așa era regula și până acum. Din { $law-since } cetățenia o stabilește { $law }; răspunsurile după legea veche ({ $old-law }) sunt depășite, de aceea confirmați cazul dumneavoastră la consulat sau la ASP (Agenția Servicii Publice).
    De obicei urmează:
    1. Transcrieți în Moldova certificatul străin de naștere, la consulat sau la ASP. Termen de declarare: { $civil-status-transcription__declare-term }.
    2. După transcriere, cereți pașaportul copilului (se dă de la naștere), la consulat ori la orice centru ASP.
    Ce acte duceți, întrebați înainte: consulatul sau ASP, din țară { $id-card__asp-phone }, de peste hotare { $support__asp-phone-abroad }.
    Programare la consulat: { $criminal-record__booking } (unele ambasade au pagina lor).
