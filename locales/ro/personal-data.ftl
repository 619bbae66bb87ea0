personal-data-rights =
    Datele personale (nume, IDNP, adresă, telefon, sănătate, poze) sunt apărate de { $law }, care se aplică din { $law-since }; până atunci era { $old-law }.
    Puteți cere celui care vă ține datele:
    - să vă spună ce date are (acces);
    - să le corecteze;
    - să le șteargă.
    Legea nouă lărgește drepturile după modelul european (GDPR), iar instituția trebuie să dovedească ea că lucrează corect.
    1. Scrieți instituției sau firmei: cine sunteți, ce date și ce cereți.
    2. Păstrați o copie a scrisorii.
    3. Autoritatea la care vă puteți adresa: CNPDCP (Centrul Național pentru Protecția Datelor cu Caracter Personal): { $site }
    Vi se cere copia buletinului? Întrebați pe ce temei. Agenda de acasă și alte lucruri strict personale nu intră sub lege.
    Articolele și termenele noi nu le avem: le spune CNPDCP, { $support__personal-data-phone }.

personal-data-complaint =
    Plângerile despre folosirea greșită a datelor personale le examinează CNPDCP (Centrul Național pentru Protecția Datelor cu Caracter Personal).
    1. Scrieți la CNPDCP: { $support__personal-data-email }, telefon { $support__personal-data-phone }, { $address }. Puteți scrie și instituției sau firmei care are datele și cere explicații ori ștergere.
    2. În scrisoare (sfat): cine sunteți, cine v-a încălcat dreptul, ce s-a întâmplat și când, dovezile.
    3. Păstrați o copie.
    Formularul, termenul și ordinea pașilor după { $law } nu le-am găsit: întrebați repede la CNPDCP.
    S-au luat bani sau s-a făcut un credit pe numele dumneavoastră? Sunați și poliția: { $support__emergency-phone }. Bibliotecarul vă poate ajuta cu scrisoarea.
