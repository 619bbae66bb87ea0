evosign-what-is =
    EVOSign este o aplicație numită de AGE (Agenția de Guvernare Electronică) printre căile de intrare prin MPass, alături de semnătura mobilă și token.
    Ce nu știm sigur: cât costă, cum se pornește, cât e valabilă, dacă semnează documente sau numai face intrarea și ce legătură are cu aplicația EVO. O explicație oficială nu am găsit, de aceea nu vă dăm pași pe ghicite.
    Ce puteți face:
    1. Întrebați AGE: { $mpay__age-phone }, { $mpay__age-email }.
    2. Nu instalați EVOSign din linkuri primite prin SMS sau mesaje.
    3. Aveți nevoie de semnătură acum? Alegeți una cunoscută: semnătura mobilă (Orange, Moldcell), tokenul sau cipul cărții de identitate noi.
    Un bibliotecar vă poate ajuta să scrieți la AGE.
