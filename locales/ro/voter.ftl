voter-check =
    Secția dumneavoastră o aflați online:
    1. Intrați pe { $site } („Află unde să votezi”) sau pe { $register } („Verifică-te în RSA”) și scrieți IDNP-ul acolo, nu aici.
    2. Verificați secția, adresa și numele în listă.
    3. E o greșeală? Cereți corectarea la biroul secției de votare, cu cel puțin { $correction-term } înainte de ziua alegerilor.
    Nu sunteți în listă? Veniți la secție cu un act care dovedește domiciliul: votați pe lista suplimentară.
    Sunteți în altă localitate în ziua votării? Luați din timp certificatul pentru drept de vot de la secția dumneavoastră, cel târziu cu o zi înainte.
    Așa s-a anunțat pentru alegerile din { $election-day }; la fiecare scrutin Comisia Electorală Centrală (CEC) anunță datele. Peste hotare: întrebați CEC sau ambasada.
    .bring = dacă nu sunteți în listă, un act care dovedește domiciliul
