utilities-bills =
    Gaz. Facturile vin de la Energocom (din { $gas-since }), cu același număr de cont personal.
    1. Plătiți la poștă, la bancă, la terminal, în aplicația băncii (alegeți „Energocom” sau „Energocom Furnizare”) ori pe { $energocom }, „Achită factura”.
    2. Scrieți indicele contorului din ziua plății.
    Căldură în Chișinău. Plătiți pe { $termoelectrica }, „Achită online”, la bancă sau terminal, cu codul unic din factură. „Contul meu” este gratuit. Ați pierdut factura? Copie: { $heat-office }.
    Lumină. Contractul cu Premier Energy se face la oficiu sau online: { $premier }. Trebuie actul de identitate și actul de proprietate sau de folosință.
    Apartamentele deconectate de la căldură plătesc totuși o parte pentru spațiile comune și țevi: { $heat-decision }.
    .bring = pentru contractul la lumină: actul de identitate și actul de proprietate sau de folosință a locuinței
