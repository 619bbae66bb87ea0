mdelivery-order =
    MDelivery aduce documentele statului acasă sau la altă adresă, în Moldova și peste hotare (lucrează din { $running-since }). De exemplu: cazier, acte de stare civilă, buletin.
    1. Când depuneți cererea online, alegeți livrarea. Dacă depuneți la ghișeul ASP (Agenția Servicii Publice), cereți livrarea acolo.
    2. Scrieți adresa și alegeți curierul.
    3. Plătiți prin MPay: comanda contează numai după plată.
    4. Urmăriți comanda pe { $site }
    Buletinul se putea cere cu livrare la aceste termene: { $id-card-terms }.
    Nu fiecare serviciu are livrare, o listă de azi nu am găsit. Dacă actul e deja comandat, ați greșit adresa sau vreți să-l ia altcineva, întrebați instituția care face actul (ASP: { $id-card__asp-phone }).

mdelivery-price-track =
    Cât costă livrarea prin MDelivery (după curier, loc și viteză):
    - în Moldova: { $price-home }
    - peste hotare: { $price-abroad }
    Curieri: { $carriers }.
    Prețurile și curierii s-au putut schimba: verificați la comandă. Despre reduceri pentru pensionari nu am găsit nimic.
    Unde e actul meu:
    1. Găsiți numărul comenzii; confirmarea vine pe e-mail.
    2. Introduceți numărul pe { $site }
    3. Citiți starea: așteaptă plata, plătită, gata, livrată, întoarsă sau problemă.
    Nu a venit, s-a întors sau scrie „livrat” și nu-l aveți: întrebați curierul ales și instituția care a făcut actul (ASP: { $id-card__asp-phone }). Ați plătit și starea nu se schimbă: sunați la AGE, care ține MPay: { $mpay__age-phone }.
