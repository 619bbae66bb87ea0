passport-get =
    Pașaportul se face la orice centru multifuncțional al Agenției Servicii Publice (ASP), iar peste hotare la orice ambasadă sau consulat. Se eliberează la orice vârstă, de la naștere.
    Se cere: primul pașaport, expirare, date schimbate, pierdere, furt sau deteriorare, al doilea pașaport, cetățenie nouă, emigrare.
    1. Programați-vă pe { $id-card__asp-site } sau sunați la { $id-card__asp-phone }. Vara e mai aglomerat.
    2. Întrebați ce acte duceți, mai ales pentru copil. Dacă datele nu s-au schimbat, actele de stare civilă nu se cer. Buletinul nu este obligatoriu celor peste { $id-not-asked-age }.
    3. Depuneți cererea la ghișeu.
    4. Plătiți la ASP sau online, prin MPay, și luați pașaportul la termenul ales.
    Puteți avea două pașapoarte valabile, cu aceleași date.
passport-price =
    Prețul pașaportului depinde de termen.
    - { $term-standard }: { $price-standard }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-1 }: { $price-1 }
    - în aceeași zi: { $price-same-day }
    Copil mai mic de { $child-age } (sau dacă amprentele nu se pot lua fizic):
    - { $term-standard }: { $child-price-standard }
    - { $term-10 }: { $child-price-10 }
    - { $term-5 }: { $child-price-5 }
    - { $term-1 }: { $child-price-1 }
    - în aceeași zi: { $child-price-same-day }
    În aceeași zi se face doar aici: { $same-day-offices }.
    Unele categorii îl primesc gratuit ({ $free-law }): întrebați la ASP (Agenția Servicii Publice), { $id-card__asp-phone }.
    La ambasade și consulate taxele sunt altele.
passport-validity =
    Cât e valabil pașaportul moldovenesc depinde de vârsta la care e făcut:
    - copil mai mic de { $validity-child-age }: { $validity-child }
    - vârsta { $validity-teen-age }: { $validity-teen }
    - peste { $validity-adult-age }: { $validity-adult }
    - dacă amprentele nu se pot lua temporar: { $validity-no-prints }
    Ziua în care expiră este scrisă în pașaport. Când expiră, se face altul.
    Cât timp trebuie să mai fie valabil la intrarea într-o țară hotărăște țara aceea. Întrebați ambasada ei sau compania cu care călătoriți, înainte să cumpărați biletul.
