first-contact =
    Bună! Sunt robotul bibliotecilor publice din Moldova: un program, nu un om.
    Răspund la întrebări despre serviciile electronice ale statului. Nu-mi scrieți coduri personale (IDNP), parole sau numere de card.
    Păstrez conversația cel mult { $days } de zile ca să vă pot ajuta. Ce păstrăm: /privacy. Ștergere: /delete.
start =
    Bun venit! Scrieți întrebarea cu cuvintele dumneavoastră, de exemplu: „cum fac cazier judiciar?”
    Sau alegeți un buton.
help =
    Scrieți întrebarea așa cum ați spune-o cuiva. Puteți scrie și fără diacritice, în română, rusă sau găgăuză.
    /menu - toate temele
    /library - cea mai apropiată bibliotecă
    /human - vreau un om
    /language - schimbă limba
    /privacy - ce păstrăm despre dumneavoastră
    /delete - șterge tot
about =
    e-Ambasador: ajutor public prin chat, de la bibliotecile din Republica Moldova.
    Răspunsurile se bazează pe pagini oficiale; sub fiecare stau sursa și data.
    { places-attribution }
places-attribution = Locuri: © OpenStreetMap contributors (ODbL 1.0); GeoNames, Who's On First (CC BY 4.0).
menu-situations = Despre ce este vorba?
menu-choose = Alegeți:
menu-choose-full = Alegeți (înapoi: /menu):
button-menu = Meniu
button-human = Vreau un om
button-library = Bibliotecă
button-something-else = Altceva
button-my-data = Datele mele
button-delete = Șterge-mi datele
button-yes-delete = Da, șterge
button-no = Nu
button-outdated = Acest buton nu mai este valabil. Alegeți din nou:
clarify = Ca să nu greșesc: la ce vă referiți?
unknown =
    Nu știu răspunsul la aceasta și nu vreau să ghicesc.
    Încercați cu alte cuvinte, căutați în meniu sau cereți un om.
follow-up-said =
    Despre „{ $service }” ({ $aspect }):
    { $text }
follow-up-from = Din răspunsul „{ $topic }”:
follow-up-unknown =
    Despre „{ $service }” ({ $aspect }) nu am un răspuns verificat și nu vreau să ghicesc.
    Vă poate ajuta un bibliotecar.
follow-up-ask-there = Puteți întreba și aici: { $where }
empty = Mesajul a venit gol. Scrieți vă rog întrebarea.
unreadable = { $media ->
    [voice] Nu pot asculta mesaje vocale. Scrieți vă rog întrebarea sau cereți un bibliotecar.
    [sticker] Frumos! Dacă aveți o întrebare, scrieți-o.
   *[other] Nu pot citi imagini și fișiere. Scrieți vă rog întrebarea sau cereți un bibliotecar.
    }
location-unused = Am primit locul dumneavoastră.
message-lost = Un mesaj al dumneavoastră nu a putut fi prelucrat. Vă rog scrieți-l încă o dată sau cereți un om.
message-cut = Mesajul era foarte lung; am citit doar începutul lui.
codes-hidden = Am ascuns din mesaj un cod personal sau un număr de card. Nu le trimiteți nimănui prin chat.
limited = Scrieți foarte repede. Așteptați vă rog câteva secunde și scrieți din nou.
language-choose = În ce limbă vorbim?
language-changed = Bine, vorbim în română. Cu ce vă ajut?
greeting = Bună ziua! Cu ce vă pot ajuta? Scrieți întrebarea sau alegeți un buton.
thanks = Cu plăcere! Dacă mai aveți întrebări, scrieți.
bye = La revedere! Scrieți oricând.
who-are-you = Sunt robotul bibliotecilor publice din Moldova. Știu despre serviciile electronice ale statului; pentru restul este bibliotecarul.
bad-words = Îmi pare rău că sunteți supărat. Spuneți-mi ce nu merge sau cereți un om.
feedback-positive = Mulțumesc, mă bucur că a fost de folos!
feedback-negative = Îmi pare rău că nu v-am ajutat. Încercați cu alte cuvinte, căutați în meniu sau cereți un om.
stop = Bine, nu vă mai scriu. Eu răspund doar când îmi scrieți. Dacă doriți, pot șterge și ce am păstrat.
human-contacts =
    Un om vă ajută la orice bibliotecă publică: întrebați de e-Ambasador. Este gratuit.
    La telefon, despre serviciile de stat: { $support }
library-where = Spuneți la orice bibliotecă publică din localitatea dumneavoastră că vreți ajutor cu un serviciu electronic: bibliotecarul vă ajută gratuit.
privacy =
    Ce păstrăm: mesajele dumneavoastră și răspunsurile noastre, limba aleasă, canalul. Nu păstrăm coduri personale și numere de card: le ascundem înainte de a scrie ceva pe disc.
    Cine răspunde de date: { $controller }. Contact: { $contact }.
    Cât timp: { $days } de zile de la ultimul mesaj, apoi se șterge.
    De ce: ca să vă răspundem, la cererea dumneavoastră.
    Aveți dreptul să vedeți datele, să le ștergeți și să vă plângeți la CNPDCP (datepersonale.md).
    Pagina întreagă: { $url }
my-data = Păstrăm: limba ({ $language }), starea conversației și ultimele mesaje ale dumneavoastră (acum: { $count }).
my-data-readings = { $count ->
    [0] Niciun bibliotecar nu v-a deschis discuțiile.
    [one] Bibliotecarii v-au deschis discuțiile o dată.
    [few] Bibliotecarii v-au deschis discuțiile de { $count } ori.
   *[other] Bibliotecarii v-au deschis discuțiile de { $count } de ori.
    }
delete-sure = Ștergem tot ce păstrăm despre această conversație? Nu se poate întoarce înapoi.
delete-started = Bine, șterg.
deleted = Gata: am șters tot ce păstram despre această conversație.
kept = Bine, nu am schimbat nimic.
nothing-to-confirm = Acum nu am nimic de confirmat. Cu ce vă ajut?
at-the-institution = la instituția care oferă serviciul
fact-withheld = (verificați: { $where })
fact-stale = { $shown } (la { $date })
check-at = Datele cu dată în paranteze se pot schimba. Verificați înainte: { $where }
ask-a-librarian = Nu am aici date sigure pentru tot. Un bibliotecar vă poate ajuta să le aflați.
official-link = Pagina oficială: { $where }
source-and-date = Sursa: { $source }, { $date }
controller-unnamed = biblioteca la care ați scris
controller-contact-unnamed = întrebați la bibliotecă
service-notice = Anunț: { $text }
