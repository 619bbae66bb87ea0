marriage-registration =
    Căsătoria se înregistrează la ASP (Agenția Servicii Publice), la starea civilă. Vârsta minimă: { $min-age }; de la { $min-age-exception }, cu acordul autorității tutelare.
    1. Programați-vă pe { $booking } sau, din { $online-since }, depuneți cererea electronic, cu semnătură calificată.
    2. La ghișeu veniți amândoi, personal.
    3. Căsătoria se încheie după cel puțin { $wait } de la cerere. Din motive întemeiate, cu acte, termenul se scurtează; în cazuri excepționale (pericol pentru viață, sarcină), chiar în aceeași zi.
    4. Plătiți taxa: { $civil-status__marriage-price } pentru termenul obișnuit. Urgența costă mult mai mult.
    Cu un străin: și certificatul lui de capacitate matrimonială și copia pașaportului cu ștampila de intrare; actele străine, apostilate sau legalizate și traduse la notar, dacă un tratat nu spune altfel.
    .bring = pentru cel străin: certificatul de capacitate matrimonială și copia pașaportului cu ștampila de intrare; actele străine apostilate sau legalizate și traduse la notar
