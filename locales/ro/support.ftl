support-contacts =
    Unde sunați sau scrieți:
    Portaluri și plăți ale statului (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică, { $age-phone }, { $age-email }.
    Acte, pașapoarte, programări: ASP, { $asp-phone }; din străinătate { $asp-phone-abroad }.
    Semnătura electronică: STISC, { $signature-site } (telefonul nu îl avem).
    Semnătura mobilă: Orange { $orange-phone } (din rețea), din străinătate { $orange-phone-abroad }; Moldcell { $moldcell-phone } (din rețea).
    Impozite: Serviciul Fiscal, { $tax-phone }.
    Poșta Moldovei: { $posta-phone }.
    Poliția de Frontieră: { $border-police-phone }.
    Date personale: CNPDCP, { $personal-data-phone }.
    Urgențe, poliție, fraude: { $emergency-phone }.
    Nu știți la cine să sunați? Scrieți aici întrebarea sau cereți un bibliotecar. Orele de lucru ale liniilor nu le avem.
