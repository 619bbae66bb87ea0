old-electronic-id =
    Buletinul electronic vechi nu este cartea de identitate nouă; să nu le încurcăm.
    Ce a fost: un buletin cu cip, emis din { $issued-from }. S-au făcut puține. Prețurile mari și certificatele pe un an din paginile vechi (și de pe pagina MPass) sunt ale lui: nu le mai spuneți oamenilor.
    Cine mai are un asemenea buletin:
    1. Ca act, e bun până la data scrisă pe el.
    2. Semnătura de pe el nu o mai prelungește ASP (Agenția Servicii Publice).
    3. Ca să semneze din nou, cere cartea de identitate nouă (se eliberează din { $id-card__issued-since }) sau ia altă semnătură: mobilă ori pe token.
    Dacă omul nu știe ce document are, să se uite la data emiterii și să sune la ASP: { $id-card__asp-phone }.
