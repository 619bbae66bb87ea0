travel-title =
    Titlul de călătorie este actul de urgență cu care vă întoarceți în Moldova, într-o singură direcție, când pașaportul e pierdut sau expirat. E valabil { $valid-days } de la aprobare.
    1. Pașaport pierdut sau furat? Întrebați poliția din locul unde sunteți despre o confirmare: uneori vi se cere.
    2. Contactați ambasada sau consulatul Moldovei. Programare: { $booking } (nu peste tot e nevoie; e urgent, sunați la ambasadă).
    3. Duceți: cererea, declarația de pierdere, { $photos }, confirmarea poliției, dacă e cazul.
    4. Cu semnătură electronică îl puteți cere și online, pe eConsulat (nu la toate ambasadele).
    Copil fără pașaport, prețul, cât se așteaptă și prin ce țări puteți trece: întrebați ambasada.
    .bring = cererea, declarația de pierdere, { $photos }, confirmarea poliției (dacă e cazul)
