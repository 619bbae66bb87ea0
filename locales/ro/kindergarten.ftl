kindergarten-enrol =
    În Chișinău copilul se înscrie la grădiniță online, pe { $site }, în tot timpul anului.
    1. Înregistrați copilul pe site, după domiciliul părintelui. Întâi se iau copiii din sectorul grădiniței.
    2. Fără viză de reședință? Arătați contractul de chirie sau de investiții, certificatul de componență a familiei ori certificatul de la poliție.
    3. Locurile se dau în două etape: copiii din sector, { $wave-first }; apoi locurile rămase, { $wave-second }.
    4. După ce primiți locul, duceți dosarul la grădiniță. Certificatul că nu a avut contact cu bolnavi este bun { $no-contact-valid }.
    Datele se pot schimba de la an la an. Taxa se poate achita prin MPay, cu codul copilului.
    În alte localități întrebați direct la grădiniță sau la primărie.
    .bring = cererea, actul de identitate al părintelui, actul de naștere al copilului, extrasul medical cu vaccinările, certificatul că nu a avut contact cu bolnavi
