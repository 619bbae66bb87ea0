unemployment-register =
    Cine poate: persoanele de la { $min-age } până la vârsta de pensie, apte de muncă, fără serviciu, care nu învață la zi și caută activ de lucru.
    Online, cu semnătură electronică:
    1. Intrați pe { $site } și completați cererea.
    2. Prezentați-vă la oficiul teritorial de ocupare (ANOFM). Termen, în zile calendaristice: { $come-within }. Altfel cererea e respinsă.
    Fără semnătură: mergeți direct la orice oficiu teritorial.
    Ajutorul de șomaj se dă dacă aveți contribuții pentru cel puțin { $benefit-months }, nu aveți venituri și nu refuzați un loc de muncă potrivit. Suma și durata: la oficiu sau gratuit la { $job-search__phone }.
    Titularii de patentă, asociații și administratorii de firme, fondatorii de gospodării țărănești de regulă nu se înregistrează: întrebați.
    .bring = actul de identitate sau permisul de ședere, actele de studii, ordinul de concediere
