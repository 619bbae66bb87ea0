# Cases: a citizen and a librarian. `case-...` is read by the citizen, `case-notice-...` by librarians.
case-ask-place =
    Din ce localitate sunteți? Scrieți satul sau orașul: caut întâi un bibliotecar de acolo.
    Puteți și fără localitate.
case-which-place = Sunt mai multe locuri cu acest nume. Care este al dumneavoastră?
case-place-unknown = Nu cunosc acest loc. Am adăugat cuvintele la întrebare.
case-confirm =
    Trimit unui bibliotecar { $known ->
        [yes] (locul: { $place }) întrebarea
        [library] (întâi la: { $place }) întrebarea
       *[no] întrebarea
    } și ultimele mesaje de aici?
case-confirm-without = Vă pun în legătură cu un bibliotecar{ $known ->
        [yes] {" "}(locul: { $place })
        [library] {" "}(întâi la: { $place })
       *[no] {""}
    }? Va vedea și ultimele mesaje de aici. Întrebarea o scrieți după aceea.
case-no-codes = Nu scrieți coduri personale (IDNP), parole sau numere de card. Dacă mai aveți ceva de spus, scrieți acum.
case-not-sent = Bine, nu am trimis nimic.
case-waiting = Am trimis. Tot ce scrieți acum ajunge la bibliotecar, nu la robot.
case-write-question = Scrieți vă rog întrebarea.
case-soon = Un bibliotecar este de serviciu; răspunde în curând, aici.
case-later =
    Acum nu este nimeni de serviciu. Mesajul îl va citi un bibliotecar { $day ->
        [today] astăzi
        [tomorrow] mâine
        [mo] luni
        [tu] marți
        [we] miercuri
        [th] joi
        [fr] vineri
        [sa] sâmbătă
        [su] duminică
       *[date] pe { $date }
    }, de la { $time }. Întrebarea se păstrează.
    Dacă este urgent, sunați: { $support }
case-nobody-speaks =
    Acum niciun bibliotecar de aici nu vorbește limba dumneavoastră. Întrebarea se păstrează și coordonatorul știe de ea.
    O altă limbă alegeți cu /language. Dacă este urgent, sunați: { $support }
case-nobody =
    Acum nu este niciun bibliotecar care să o poată lua. Întrebarea se păstrează și coordonatorul știe de ea.
    Dacă este urgent, sunați: { $support }
case-taken = Vă răspunde { $name }, din echipa bibliotecilor. Scrieți aici.
case-by = { $name }:
case-corrected-by = ✏️ { $name }:
case-joined = Vă răspunde și { $name }.
case-released = Bibliotecarul nu mai poate continua. Întrebarea dumneavoastră rămâne și trece la altcineva.
case-passed = De acum vă răspunde { $name }.
case-passed-team = Întrebarea dumneavoastră trece la { $step ->
        [district] echipa raionului
       *[national] echipa națională
    }.
case-rolled-up = Nu a răspuns încă nimeni. Am întrebat și { $step ->
        [district] echipa raionului
       *[national] echipa națională
    }.
case-alarmed =
    Încă nu a luat nimeni întrebarea. Am anunțat coordonatorul; întrebarea nu se pierde.
    Dacă este urgent, sunați: { $support }
case-delivered = ✓ Mesajul a ajuns la bibliotecari.
case-empty = Mesajul a venit gol și nu l-am trimis.
case-media-kept-out = { $media ->
        [voice] Mesajul vocal nu ajunge
       *[other] Imaginea sau fișierul nu ajunge
    } la bibliotecar{ $caption ->
        [yes] ; textul de lângă el a ajuns.
       *[no] . Scrieți vă rog cu cuvinte.
    }
case-message-lost = Un mesaj al dumneavoastră nu a ajuns la bibliotecar. Vă rog scrieți-l încă o dată.
case-still-waiting = Întrebarea dumneavoastră așteaptă un bibliotecar. Robotul răspunde din nou după ce o închideți.
case-still-taken = Vorbiți acum cu { $name }. Robotul răspunde din nou după ce închideți discuția.
case-language = Bine, vorbim în română.
case-closed = { $by ->
        [citizen] Ați închis discuția cu bibliotecarul.
        [librarian] Bibliotecarul a închis discuția.
       *[time] Discuția s-a închis, fiindcă de mult nu a mai scris nimeni.
    } Acum răspunde din nou robotul.
case-rate = Cât de mult v-a ajutat bibliotecarul? 1 - deloc, 5 - foarte mult:
case-rated = Mulțumesc pentru notă!
case-continue-ask = { $known ->
        [yes] Continuați discuția cu { $name }
       *[no] Continuați discuția cu bibliotecarul
    } sau este o întrebare nouă, pentru robot?
case-continued = Bine. { $name } vede mesajul și vă răspunde aici.
case-new = Bine. Scrieți întrebarea nouă.
button-case-yes = Da, trimite
button-case-close = Închide discuția
button-case-continue = Continui
button-case-new = Întrebare nouă

case-notice-taken = { $name } a preluat cazul.
case-notice-taken-by = Cazul este la { $name }. Nu s-a schimbat nimic.
case-notice-yours = Cazul este deja al dumneavoastră.
case-notice-already-in = Scrieți deja în acest caz.
case-notice-joined = { $name } scrie și el cetățeanului.
case-notice-left = { $name } nu mai scrie în acest caz.
case-notice-full = În acest caz scriu deja prea mulți.
case-notice-not-taken = Cazul nu este preluat de nimeni.
case-notice-released = { $name } a lăsat cazul; așteaptă din nou.
case-notice-released-silent = { $name } nu a răspuns la timp; cazul așteaptă din nou.
case-notice-passed = { $name } a dat cazul lui { $to }.
case-notice-passed-team = { $name } a dat cazul mai departe: { $step ->
        [district] echipa raionului
       *[national] echipa națională
    }.
case-notice-rolled-up = Nimeni nu a luat cazul la timp. Acum așteaptă la: { $step ->
        [library] biblioteca
        [district] echipa raionului
       *[national] echipa națională
    }.
case-notice-alarm = Nimeni nu a luat cazul. Coordonator: repartizați-l vă rog.
case-notice-remind = Cetățeanul așteaptă răspunsul dumneavoastră.
case-notice-undelivered = { $delivery ->
        [refused] { $reason ->
            [window-closed] Mesajul NU a ajuns la cetățean: pe Messenger se poate răspunde numai 24 de ore după ultimul lui mesaj. Așteptați să scrie din nou; dacă v-a lăsat un număr, sunați-l.
            [blocked] Ultimul mesaj NU a ajuns la cetățean: nu mai poate fi găsit (ne-a blocat sau și-a închis contul).
           *[other] Ultimul mesaj NU a ajuns la cetățean: platforma l-a refuzat.
        }
       *[unknown] Nu știm dacă ultimul mesaj a ajuns la cetățean.
    }
case-notice-colleague = Un coleg i-a scris cetățeanului din căsuța paginii: „{ $text }”. Robotul nu mai răspunde 24 de ore.
case-notice-not-in-chat = { $delivery ->
        [refused] Un mesaj al cetățeanului NU a ajuns la bibliotecar pe Telegram (chatul este blocat sau închis). El stă aici, la birou.
       *[unknown] Nu știm dacă un mesaj al cetățeanului a ajuns la bibliotecar pe Telegram. El stă aici, la birou.
    }
case-notice-lost = Un mesaj al unui bibliotecar nu a putut fi prelucrat și NU a ajuns la cetățean. Scrieți-l din nou.
case-notice-citizen-lost = Un mesaj al cetățeanului nu a putut fi prelucrat. L-am rugat să-l scrie din nou.
case-notice-media = Cetățeanul a trimis { $media ->
        [voice] un mesaj vocal
        [photo] o imagine
        [video] un video
        [sticker] un sticker
       *[file] un fișier
    }, care nu ajunge aici. I-am spus.
case-notice-closed = Cazul este închis sau nu mai există. Mesajul NU a ajuns la cetățean.
case-notice-closed-by = Cazul s-a închis: { $by ->
        [citizen] de cetățean
        [librarian] de bibliotecar
       *[time] de mult nu a mai scris nimeni
    }.
case-notice-deleted = Cetățeanul și-a șters datele. Cazul s-a închis.
case-notice-continued = Cetățeanul continuă discuția.
case-notice-your-own = Este întrebarea dumneavoastră: o ia un coleg.
case-notice-author = Este întrebarea lui { $name }: dați-o altcuiva.
case-notice-no-answer = Nu există un răspuns gata cu această temă.
case-notice-empty = Mesajul era gol și nu a plecat.
