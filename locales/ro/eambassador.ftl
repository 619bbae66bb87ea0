eambassador-what-is =
    e-Ambasadorul este un om instruit și certificat (de regulă, un bibliotecar) care explică lumii serviciile electronice ale statului și o ajută să le folosească.
    Certificatul îl dădea Centrul de Guvernare Electronică, azi Agenția de Guvernare Electronică (AGE).
    Cum vă ajută:
    1. Veniți la bibliotecă și spuneți ce act, plată sau cerere vă trebuie.
    2. e-Ambasadorul vă arată pagina potrivită și pașii.
    3. Dumneavoastră completați și semnați; codurile și parolele nu se dau nimănui.
    Bibliotecarii fac parte din rețea din anul { $since-year }. Ultima cifră publicată pe care o cunoaștem ({ $network-date }): { $national-count } naționali și { $local-count } locali, în toate raioanele. Numărul de azi nu îl avem.
    Pot întreba cetățenii, funcționarii și micii întreprinzători. Scrieți localitatea și vă arătăm biblioteca apropiată.

eambassador-become =
    e-Ambasador poate deveni oricine vrea să-i ajute pe alții cu serviciile electronice ale statului; mulți sunt bibliotecari.
    Cum s-a făcut la începuturi ({ $path-years }):
    1. Instruire cu specialiștii de la guvernarea electronică.
    2. Practică la bibliotecă.
    3. Certificat pentru om și acreditare pentru bibliotecă.
    Instruiri mai noi pentru bibliotecari, ținute de AGE (Agenția de Guvernare Electronică): { $training-years }.
    Procedura, formularul și calendarul de azi nu le-am găsit; nu știm nici dacă titlul se mai dă. Întrebați:
    - AGE, e-mail { $support__age-email }, telefon { $support__age-phone };
    - Biblioteca Națională (secția metodică), ABRM (Asociația Bibliotecarilor) sau biblioteca raională.
    În scrisoare spuneți: localitatea, biblioteca, câți oameni vor instruire și un telefon.

eambassador-tasks =
    Ce face e-Ambasadorul:
    1. Ajută oamenii la bibliotecă să folosească serviciile electronice și îi învață să le folosească singuri.
    2. Instruiește bibliotecari din raion și din sate, lucrători ai primăriei, oameni de afaceri.
    3. Informează cititorii și face cunoscută biblioteca drept loc unde se poate întreba despre e-servicii.
    Ce nu face (sfat, nu regulament oficial):
    - nu păstrează PIN-uri, parole, tokenuri sau acte ale oamenilor;
    - nu semnează și nu plătește în locul lor: omul apasă singur, iar dumneavoastră arătați;
    - dacă cineva trebuie să lucreze în numele altuia, se face o împuternicire prin MPower.
    Nu știți răspunsul? Puneți-ne întrebarea aici sau întrebați AGE (Agenția de Guvernare Electronică): { $support__age-email }.
    Un cod oficial de conduită al e-Ambasadorului nu am găsit.

eambassador-reporting =
    Formularul, perioada și cine primește azi raportul e-Ambasadorului nu le-am găsit publicate. Întrebați AGE (Agenția de Guvernare Electronică), { $support__age-email }, sau biblioteca raională.
    Ca să aveți cifrele gata (sfat), țineți o evidență simplă:
    1. Data, serviciul (de exemplu plată, cazier, programare) și numărul de oameni.
    2. Cine: cetățeni, bibliotecari, lucrători ai primăriilor, oameni de afaceri. Aceleași grupuri apar în mandatul din { $since-year }.
    3. Separat: instruiți la o lecție și consultați unul câte unul.
    4. Fără nume, IDNP sau telefon.
    Activitatea anuală a bibliotecii se raportează pe formularul { $library-statistics__form }.
    Cifre publicate: { $early-period } – peste { $early-sessions } de sesiuni și { $early-participants } de participanți; până în { $network-date } – { $people-helped } de oameni.

programme-history =
    Novateca a fost un program IREX, cu Fundația Bill și Melinda Gates și USAID ({ $novateca-years }); național din { $novateca-national-year }.
    Ce a lăsat: circa { $novateca-libraries } de biblioteci publice cu calculatoare și altă tehnică și aproape { $novateca-librarians } de bibliotecari instruiți.
    e-Ambasadorii: bibliotecarii sunt în rețea din { $since-year }. În { $handover-date } se pregătea un memorandum prin care AGE (Agenția de Guvernare Electronică) și Ministerul Educației, Culturii și Cercetării să conducă rețeaua mai departe; dacă a fost semnat, nu am putut confirma.
    După aceea AGE a instruit bibliotecari: { $training-years }.
    Programul Novateca s-a încheiat. Cine răspunde azi de rețea și de tehnică întrebați la AGE, { $support__age-email }, sau la biblioteca raională.
