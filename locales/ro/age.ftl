age-what-is =
    AGE (Agenția de Guvernare Electronică) este instituția statului care ține platformele guvernamentale (MPass, MPay, MSign și altele) și aplicația EVO. A fost creată în { $founded } sub numele Centrul de Guvernare Electronică; redenumită în { $renamed-year }.
    Cine de ce răspunde:
    - AGE: portaluri, plăți online, EVO. { $site }, { $support__age-phone }, { $support__age-email }
    - ASP (Agenția Servicii Publice): acte de identitate, de stare civilă și altele, la ghișee. { $id-card__asp-site }, { $support__asp-phone }
    - STISC: certificatele semnăturii electronice. { $support__signature-site }
    - ASC (agenția de securitate cibernetică): anunțați fraudele online. { $phishing__report-email-cyber }
    Nu știți a cui e problema? Scrieți-o aici sau cereți un bibliotecar.
