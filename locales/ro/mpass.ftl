mpass-login =
    MPass este intrarea unică în serviciile statului. Vă autentificați o dată, fără cont și parolă la fiecare instituție. Sunt legate de el: { $systems }.
    1. Deschideți serviciul dorit (sau { $site }) și alegeți autentificarea.
    2. Alegeți metoda: semnătura mobilă, tokenul sau EVOSign. Dacă aveți semnătura pe cartea de identitate, vedeți dacă apare în listă.
    3. Confirmați așa cum vi se cere pe ecran; PIN-ul nu-l spuneți nimănui.
    4. La sfârșit ieșiți din cont, mai ales la bibliotecă: ieșirea închide deodată toate serviciile legate.
    Numele de utilizator și parola de obicei nu se mai folosesc: trebuie semnătură electronică.
    Dacă nu vă lasă: când furnizorul semnăturii are o pană, nu merge nici MPass. Încercați mai târziu.
    Ajutor, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }, { $mpay__age-email }.
    .bring = telefonul cu semnătura mobilă sau cu EVOSign, ori tokenul; amintiți-vă PIN-ul, dar nu-l spuneți nimănui
