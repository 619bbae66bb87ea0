# The nearest library: words of src/libraries/place-step.ts.
library-card =
    { $order ->
        [0] {""}
       *[other] { $order }.{" "}
    }{ $named ->
        [no] Biblioteca din { $locality }
       *[yes] { $name }
    } – { $distance ->
        [exact] la { $km } km
        [about] la circa { $km } km, în { $locality }
        [none] { $locality }
       *[same-place] în { $locality }
    }{ $across ->
        [yes] {" "}(peste Nistru)
       *[no] {""}
    }{ $address ->
        [none] {""}
       *[other] {"\u000A"}Adresa: { $address }
    }{ $phone ->
        [none] {"\u000A"}Telefon: nu îl avem încă
       *[other] {"\u000A"}Telefon: { $phone }
    }{ $hours ->
        [unknown] {"\u000A"}Program: nu îl avem; sunați înainte sau întrebați la primărie
        [closed] {"\u000A"}Astăzi este închis
       *[some] {"\u000A"}Astăzi: { $spans }
    }{ $state ->
        [always] {"\u000A"}Deschis acum, non-stop
        [open-until] {"\u000A"}Deschis acum, până la { $time }{ $when ->
            [today] {""}
           *[other] {" "}a doua zi
        }
        [opens] {"\u000A"}Închis acum; se deschide { $when ->
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
        } la { $time }
        [closed] {"\u000A"}Închis acum
       *[unknown] {""}
    }{ $ambassador ->
        [yes] {"\u000A"}Aici este un e-Ambasador: vă ajută cu serviciile electronice.
        [no] {"\u000A"}Fără e-Ambasador, dar bibliotecarul vă spune unde găsiți unul.
       *[unknown] {"\u000A"}e-Ambasador: întrebați acolo.
    }{"\u000A"}Hartă: { $map }{ $exact ->
        [yes] {""}
       *[no] {" "}(localitatea, nu clădirea)
    }
library-ask-place =
    Scrieți satul, orașul sau sectorul dumneavoastră ori trimiteți locația: vă arăt biblioteca cea mai apropiată.
    Păstrez doar numele localității; îl ștergeți cu /delete.
library-which-place = Sunt mai multe locuri care se potrivesc. La care vă referiți?
library-place-not-found =
    Nu am găsit acest loc. Scrieți numele satului sau al orașului și raionul, de exemplu: „Ivanovca, Hîncești”.
library-point-unclear = Nu am înțeles locația. Scrieți vă rog numele localității.
library-near = Bibliotecile cele mai apropiate de { $place }:
library-none = Nu am încă nicio bibliotecă în listă pentru acest loc. Întrebați la primărie sau cereți un om aici.
library-far = Lista noastră nu are încă toate bibliotecile: poate este una și mai aproape. Întrebați la primărie.
library-ask-for-ambassador = Nu știm sigur unde este un e-Ambasador. Sunați la bibliotecă și întrebați de el.
library-nothing-open =
    Acum nimic nu este deschis, din ce știm. Prima se deschide { $name }: { $when ->
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
    }, la { $time }.
library-bring = Pentru „{ $title }” luați cu dumneavoastră: { $what }.
library-bring-usual = Luați cu dumneavoastră actul de identitate și telefonul.
library-reminder = { $name } s-a deschis acum, după programul pe care îl avem. Ați rugat să vă amintesc.
library-remind-set = Bine, vă scriu când se deschide { $name }: { $when ->
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
    }, la { $time }.
library-any = Bine, fără localitate. Orice bibliotecă publică vă ajută gratuit; întrebați de e-Ambasador.
library-abroad =
    Acest loc nu este în Republica Moldova. În străinătate vă ajută consulatul.
    Dacă acasă vă poate ajuta cineva, scrieți localitatea de acolo și vă arăt biblioteca ei. Orele sunt ale Moldovei.
button-another-place = Alt loc
button-skip-place = Fără localitate
button-write-to-library = Scriu bibliotecii{ $of ->
        [one] {""}
       *[several] {" "}{ $order }
    }
button-remind = Amintește-mi când se deschide
