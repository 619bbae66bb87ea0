court-case-search =
    Portalul național al instanțelor este { $site }: acolo vă căutați întâi dosarul, ședința sau hotărârea.
    1. Luați citația sau scrisoarea de la judecată: vă ajută numele instanței și numărul dosarului.
    2. Pe portal alegeți instanța și căutați dosarul sau ședința.
    3. Nu găsiți ori nu aveți numărul? Sunați la cancelaria instanței din citație; despre dosarele închise sau secrete întrebați tot acolo.
    Taxa de stat, taxa de timbru și amenzile puse de judecată se plătesc prin MPay, pe portal sau la info-chioșcul din instanță. Mărimea taxei e în { $fee-law } (din { $fee-since }); suma exactă și scutirile le spune instanța.
    Cererea de chemare în judecată arată: instanța, părțile (IDNP/IDNO, contacte), faptele, dovezile și valoarea ({ $claim-article }).
    Sfatul juridic îl dă un avocat. Portalul vi-l arată și bibliotecarul.
