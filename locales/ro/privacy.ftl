# The page /privacy: plain text, each line a paragraph. Numbers come from outside.
privacy-page-title = Ce păstrăm despre dumneavoastră
privacy-page =
    Cine răspunde: { $controller } răspunde de datele din acest chat. Contact: { $contact }.
    Ce păstrăm: mesajele dumneavoastră și răspunsurile noastre, limba, localitatea aleasă și identificatorul pe care vi-l dă canalul (Telegram, Messenger sau un cookie pe pagina noastră).
    Dacă cereți un bibliotecar, păstrăm și cazul: întrebarea, ce ați vorbit cu bibliotecarul și telefonul, dacă îl scrieți. Bibliotecarul vede ce i-ați scris.
    Dacă cereți să intrați ca bibliotecar (/librarian), păstrăm numele din Telegram și biblioteca aleasă până la răspuns, cel mult 30 de zile. Le vede coordonatorul.
    Ce nu păstrăm: codul personal (IDNP) și numărul cardului. Când le recunoaștem în mesaj, le ascundem înainte de a-l păstra. Programul poate greși, de aceea vă rugăm să nu le scrieți deloc. Nu scrieți nici parole.
    Pentru ce: ca să vă răspundem, să vă legăm cu un bibliotecar și să numărăm câte întrebări au fost, fără nume. Nu vindem datele și nu facem reclamă cu ele.
    Temeiul: ne scrieți de bunăvoie, deci sunteți de acord, și vă puteți răzgândi oricând. Ajutorul pentru cititori este și o sarcină de interes public a bibliotecii. Ne ținem de { $law }.
    Cât timp: conversația se șterge la { $days } de zile după ultimul mesaj. Răspunsurile care așteaptă pe pagina de chat se șterg după { $feeddays } de zile. Întrebările la care nu am găsit răspuns se păstrează { $unanswereddays } de zile, cu codurile ascunse, ca să scriem răspunsul. Cazurile cu un bibliotecar se păstrează cel mult un an, apoi rămân doar numere, fără nume.
    Cine mai vede: doar dacă scrieți prin Telegram sau Messenger, mesajele trec și prin companiile Telegram sau Meta, care le țin peste hotare, după regulile lor. Noi nu putem șterge ce păstrează ele. Dacă scrieți pe pagina noastră, nu le trimitem nimic.
    Copii: un copil scrie împreună cu un părinte sau cu cine are grijă de el.
    Dreptul de a vedea: scrieți „datele mele” sau apăsați butonul cu acest nume și primiți ce păstrăm.
    Dreptul de a șterge: scrieți /delete sau apăsați butonul „Șterge-mi datele”. Vă întrebăm o dată, apoi ștergem. Câteva zile rămân doar semne din care nu se poate citi nimic, ca un mesaj vechi să nu se întoarcă.
    Dreptul de a corecta: scrieți din nou cum este corect sau cereți-ne la contactul de mai sus. Tot acolo puteți cere să nu mai folosim datele.
    Răspunsuri automate: vă răspunde un program. El doar informează și nu ia nicio decizie despre dumneavoastră. Oricând puteți cere un om.
    Plângere: dacă nu sunteți mulțumit, scrieți-ne nouă. Vă puteți plânge și la autoritatea de supraveghere, Centrul Național pentru Protecția Datelor cu Caracter Personal (CNPDCP): https://datepersonale.md
    Întrebări despre date: { $contact }.
