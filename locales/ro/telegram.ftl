# Telegram: what stands on its own buttons and in its list of commands (at most 256 characters each).
telegram-share-place = 📍 Trimite locația mea
telegram-command-start = Începe
telegram-command-menu = Meniul cu toate întrebările
telegram-command-library = Cea mai apropiată bibliotecă
telegram-command-human = Vorbesc cu un bibliotecar
telegram-command-language = Schimbă limba
telegram-command-privacy = Ce date păstrăm
telegram-command-delete = Șterge datele mele
telegram-command-help = Ajutor
telegram-command-cases = Cazurile mele și cele care așteaptă
telegram-command-duty = Sunt de serviciu sau lipsesc
telegram-command-log = Notez un ajutor dat
telegram-command-ask = Întreb un coleg
telegram-command-librarian = Sunt bibliotecar: cer să răspund aici
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Răspund la întrebări despre servicii publice electronice: acte, plăți, semnătură, pensie. Vă arăt cea mai apropiată bibliotecă cu e-Ambasador și vă pot lega cu un bibliotecar. Scrieți în română, rusă sau găgăuză.
telegram-short-description = Întrebări despre servicii publice electronice; biblioteci; un bibliotecar adevărat.

# What librarians read in their private chat with the bot and in their team's group.
telegram-desk-no-place = fără localitate
telegram-desk-language = { $language ->
        [ro] română
        [ru] rusă
       *[gag] găgăuză
    }
telegram-desk-no-question = (încă fără întrebare)
telegram-desk-before = Mai înainte a întrebat robotul:
telegram-desk-take = Preiau
telegram-desk-release = Las cazul
telegram-desk-close = Închid
telegram-desk-code-spent = Acest link a fost folosit sau a expirat. Cereți coordonatorului unul nou.
telegram-desk-welcome =
    Bun venit, { $name }! De acum primiți aici întrebările cetățenilor.
    /cases - cazurile · /duty - sunt de serviciu sau lipsesc · /log - notez un ajutor dat · /ask - întreb eu un coleg · /help
    Răspundeți cu „Reply” la un mesaj al cazului sau scrieți simplu: merge la cazul curent. „//” la început înseamnă notă pentru colegi.
telegram-desk-no-media = Fișierul nu ajunge la cetățean prin acest chat; textul de lângă el ajunge.
telegram-desk-to-whom = Cui îi trimit aceste cuvinte? Alegeți cazul; el devine cazul curent.
telegram-desk-not-yours = Acest caz nu vă mai este deschis: s-a închis, s-a șters sau este la altă echipă.
telegram-desk-current = Cazul curent: { $label }. Ce scrieți merge la el.
telegram-desk-close-as = Închid { $label }. Cum l-ați ajutat pe cetățean?
telegram-desk-category-citizen-consulted = Cetățean consultat
telegram-desk-category-citizen-trained = Cetățean instruit
telegram-desk-category-librarian-trained = Bibliotecar instruit
telegram-desk-category-public-authority = Autoritate publică
telegram-desk-category-business = Afacere
telegram-desk-category-none = Fără rezultat
telegram-desk-cases = Cazuri: { $held } la dumneavoastră, { $waiting } așteaptă.
telegram-desk-duty = { $on ->
        [yes] Sunteți de serviciu.
       *[no] Acum nu sunteți de serviciu.
    } Orele: { $hours }.
telegram-desk-duty-hour = Lipsesc o oră
telegram-desk-duty-today = Lipsesc azi
telegram-desk-duty-week = Lipsesc o săptămână
telegram-desk-duty-back = Sunt aici
telegram-desk-log-whom = Ce ajutor ați dat față în față?
telegram-desk-log-consulted-citizens = Cetățean consultat
telegram-desk-log-trained-citizens = Cetățean instruit
telegram-desk-log-consulted-librarians = Bibliotecar instruit
telegram-desk-log-consulted-public-authority = Autoritate publică
telegram-desk-log-consulted-business = Afacere
telegram-desk-log-about = În ce situație?
telegram-desk-log-service = Ce serviciu?
telegram-desk-logged = Notat ({ $service }). Mulțumim!
telegram-desk-log-undo = Anulează
telegram-desk-log-undone = Anulat.
telegram-desk-log-absent = Nu mai este nimic de anulat.
telegram-desk-help =
    /cases - cazurile dumneavoastră și cele care așteaptă
    /duty - orele, lipsesc, am revenit
    /log - notez un ajutor dat față în față
    /ask întrebarea - întreb un coleg
    Cuvintele cu „Reply” merg la cazul acelui mesaj; fără „Reply”, la cazul curent. „//” la început: notă, cetățeanul nu o vede. Fără caz preluat vă răspunde robotul.
telegram-team-welcome = Grupul este al echipei „{ $name }”. Fiecare caz primește aici un subiect al său. Robotul trebuie să fie administrator cu dreptul „Manage topics”, iar grupul să aibă subiecte (Topics) pornite.
telegram-team-not-invited = { $anonymous ->
        [yes] Scrieți anonim, și nu știu cine sunteți: cetățeanul nu a primit aceste cuvinte. Opriți „Remain anonymous”.
       *[no] Nu sunteți invitat ca bibliotecar: cetățeanul nu a primit aceste cuvinte. Cereți coordonatorului o invitație.
    }

# Asking to join as a librarian (/librarian), and what the coordinator sees of it.
telegram-join-ask-place = În ce sat sau oraș este biblioteca la care lucrați? Scrieți numele lui.
telegram-join-which-library =
    { $place }: alegeți biblioteca la care lucrați.
    Dacă nu este aici, cereți coordonatorului din raion o invitație.
telegram-join-cancel = Renunț
telegram-join-cancelled = Bine, nu am trimis nimic. Puteți încerca din nou cu /librarian.
telegram-join-asked =
    Am trimis cererea: { $library }. Coordonatorul raionului o confirmă, și primiți aici un mesaj.
    Dacă nu răspunde nimeni în trei zile lucrătoare, sunați la biblioteca raională și cereți o invitație. Ștergeți cererea cu /delete.
telegram-join-waiting = Cererea dumneavoastră așteaptă deja confirmarea: { $library }.
telegram-join-asked-too-often = Ați trimis deja trei cereri în aceste zile. Așteptați răspunsul coordonatorului sau cereți-i o invitație.
telegram-join-refused-lately = Cererea a fost refuzată de curând. Vorbiți cu coordonatorul raionului; aici puteți cere din nou după 7 zile.
telegram-join-district-full = În acest raion așteaptă deja prea multe cereri. Încercați mâine sau cereți coordonatorului o invitație.
telegram-join-known = Sunteți deja bibliotecar aici. Comenzile: /help
telegram-join-not-active = Accesul dumneavoastră de bibliotecar este oprit. Numai coordonatorul îl poate reda, cu un link nou.
telegram-join-told-refused = Coordonatorul nu a confirmat cererea. Dacă este o greșeală, vorbiți cu biblioteca raională. Robotul vă răspunde mai departe ca oricărui cititor.
telegram-join-told-known = Sunteți deja bibliotecar aici. Comenzile: /help
telegram-join-told-not-active = Accesul dumneavoastră de bibliotecar este oprit. Numai coordonatorul îl poate reda, cu un link nou.
telegram-join-told-joined = Cererea este confirmată. Scrieți /start.
telegram-join-card =
    👋 Cerere de bibliotecar: { $shown }
    { $library } ({ $district })
    { $named ->
        [yes] Confirmați numai dacă știți cine este.
       *[no] Confirmați numai dacă știți cine este. Numele din Telegram nu este un nume de om: bibliotecarul și-l scrie apoi la birou.
    }
telegram-join-confirm = Confirm
telegram-join-refuse = Refuz
telegram-join-done-joined = Confirmat: { $shown } primește de acum cazuri.
telegram-join-done-refused = Refuzat: { $shown }. Persoana a primit un mesaj.
telegram-join-done-known = { $shown } este deja bibliotecar.
telegram-join-done-not-active = { $shown } este suspendat și rămâne așa; îl puteți reactiva la birou.
telegram-join-decided = { $by } a hotărât deja: { $what ->
        [confirm] confirmat
       *[refuse] refuzat
    }.
telegram-join-gone = Această cerere nu mai este: s-a schimbat, s-a șters sau a expirat.
telegram-join-forbidden = Această cerere este a altui raion.
