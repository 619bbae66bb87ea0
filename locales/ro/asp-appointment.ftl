asp-appointment =
    La centrele ASP (Agenția Servicii Publice) vă puteți programa la o zi și o oră anume. Programarea e recomandată, mai ales vara.
    Online:
    1. Intrați pe { $site }, la „Programare” (sau folosiți aplicația EVO).
    2. Alegeți serviciul, oficiul, ziua și ora.
    3. Veniți la ora aleasă, cu actele cerute pentru serviciu.
    La telefon, dacă nu aveți calculator: { $support__asp-phone }; din străinătate { $support__asp-phone-abroad }. Tot acolo întrebați de schimbarea sau anularea programării și de zilele de sărbătoare.
    Pentru firme: { $company-booking }. Programări și la alte instituții: { $general-booking }.
    Programul centrelor: { $hours }.
    „Ghișeu” sau „front office” înseamnă locul unde sunteți primit. Vă poate ajuta și bibliotecarul.
