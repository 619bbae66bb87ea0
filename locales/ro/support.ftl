support-contacts =
    Unde sunați sau scrieți:
    Portaluri și plăți ale statului (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică, { $age-phone }, { $age-email }.
    Acte, pașapoarte, programări: ASP (Agenția Servicii Publice), { $asp-phone }; din străinătate { $asp-phone-abroad }.
    Semnătura electronică: STISC, { $signature-site } (telefonul nu îl avem).
    Semnătura mobilă: Orange { $orange-phone } (din rețea), din străinătate { $orange-phone-abroad }; Moldcell din rețea { $moldcell-phone } sau { $moldcell-phone-landline }.
    Asigurarea medicală: CNAM, { $health-insurance__phone }.
    Impozite: Serviciul Fiscal, { $tax-phone }.
    Poșta Moldovei: { $posta-phone }.
    Poliția de Frontieră: { $border-police-phone }.
    Date personale: CNPDCP, { $personal-data-phone }.
    Urgențe, poliție, fraude: { $emergency-phone }.
    Nu știți la cine să sunați? Scrieți aici întrebarea sau cereți un bibliotecar. Orele de lucru ale liniilor nu le avem.

single-call-centre =
    Un număr unic pentru toate serviciile statului se pregătește. Dacă a pornit deja și ce număr are, nu am găsit.
    Ce se știe:
    - Guvernul a aprobat ({ $msupport-date }) un serviciu de suport în cadrul ASP (Agenția Servicii Publice) și sistemul MSupport, făcut de AGE (Agenția de Guvernare Electronică). La început e pentru serviciile ASP, AGE, CNAS și STISC.
    - Pe { $call-centre-date } Guvernul avea pe agendă regulamentul centrului unic de apel: niveluri de suport ({ $call-centre-levels }) și ajutor la distanță pentru diaspora.
    Până atunci:
    1. Portaluri, plăți, EVO: sunați la AGE, { $age-phone }.
    2. Acte: ASP, { $asp-phone }; din străinătate { $asp-phone-abroad }.
    3. Plângere despre un serviciu: instituției care îl dă sau prin petiție, { $petition__site }
    Nu știți la cine? Scrieți aici întrebarea sau cereți un bibliotecar.
