# Messenger
card-map = Hartă
card-write = Scrie bibliotecii
messenger-language = Limba / Язык / Dil
messenger-help = Ajutor
messenger-greeting = Bună! Sunt robotul bibliotecilor publice: răspund despre serviciile electronice, găsesc biblioteca apropiată, vă leg cu un bibliotecar.
messenger-file-gone = (Un fișier nu a putut fi adus.)
messenger-private-reply = Bună! Ați întrebat pe pagina noastră; răspund aici, în privat. Sunt un robot. Scrieți-mi aici ca să continuăm, sau cereți un bibliotecar.
messenger-deletion-title = Ștergerea datelor
messenger-deletion-noted = Cererea dumneavoastră este notată din:
messenger-deletion-how = Facebook ne dă un cod după care nu vă putem recunoaște în Messenger. Ca să ștergeți îndată tot ce păstrăm, scrieți robotului în Messenger: /delete (sau: șterge datele mele) și confirmați. Datele nu rămân oricum mai mult de 90 de zile după ultimul mesaj.
