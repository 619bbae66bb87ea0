apostille-online =
    Apostila se cere pentru folosirea unui act moldovenesc în altă țară. O pune doar Ministerul Justiției, prin ARIJ (Agenția Resurse Informaționale Juridice). Intermediarii nu sunt autorizați.
    1. Intrați pe { $site } cu semnătura electronică sau mobilă.
    2. Completați cererea, după indicațiile de pe pagină.
    3. Plătiți prin MPay.
    4. Luați documentul gata din { $cabinet } sau cereți livrarea prin MDelivery, în Moldova ori peste hotare.
    Fără semnătură electronică, întrebați la ghișeu:
    - { $office-chisinau }
    - { $office-balti }
    Consulatele nu pun apostile, iar un act se apostilează numai în țara care l-a eliberat. Dacă sunteți plecat, o poate cere în Moldova cineva cu procură de la dumneavoastră.
apostille-price =
    Taxa se plătește pentru fiecare apostilă.
    Persoane fizice:
    - { $term-standard }: { $price-standard }
    - urgent, { $term-urgent }: { $price-urgent }
    Întreprinzători și persoane juridice:
    - { $term-standard }: { $business-price-standard }
    - urgent, { $term-urgent }: { $business-price-urgent }
    Termenul începe când plata prin MPay este confirmată. Termenul urgent nu se aplică dacă actul trebuie verificat suplimentar.
    Cererile neplătite se întorc după { $unpaid-term }.
    Verificați suma pe { $site } înainte de plată.
apostille-verify =
    Apostila din Moldova se verifică online, pe { $verify-site }.
    1. Deschideți site-ul și alegeți verificarea apostilei.
    2. Introduceți datele de pe apostilă, cum vă cere pagina.
    3. Comparați ce apare pe ecran cu actul dumneavoastră.
    Apostila electronică se pune din { $electronic-since }: un fișier PDF semnat digital, cu apostila și copia actului. Apostilele pe hârtie, puse înainte, rămân valabile și se verifică pe același site.
    Dacă apostila nu se găsește sau datele nu se potrivesc, întrebați Ministerul Justiției: { $office-chisinau }.
    Dacă instituția străină nu primește apostila ori vrea alta mai nouă, întrebați-o ce legalizare cere: ea hotărăște.
