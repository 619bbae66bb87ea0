criminal-record-get =
    Cazierul îl eliberează Ministerul Afacerilor Interne, prin serviciul său STI. Se comandă online.
    Feluri: { $kinds }.
    1. Întrebați la cine duceți actul ce fel de cazier cere.
    2. Intrați pe { $site } și alegeți felul cazierului.
    3. Completați cererea. Tot acolo puteți cere apostila și livrarea prin MDelivery, în Moldova sau peste hotare.
    4. Taxa și termenul le vedeți la depunerea cererii. Altă pagină a serviciului: { $catalogue }.
    Certificatul are un cod QR: cât este valabil, prin el se deschide originalul digital, care poate fi folosit din nou.
    Valabilitate, după paginile consulatelor: { $validity } de la eliberare, fără prelungire.
    Dacă nu vă descurcați online, cereți ajutorul bibliotecarului.
criminal-record-abroad =
    Din străinătate cazierul se cere la ambasadă sau la consulat ori se comandă online din Moldova.
    La consulat:
    1. Programați-vă: { $booking } (unele ambasade au pagina lor; la Moscova se poate fără programare). O programare: un solicitant.
    2. Veniți personal: cererea o depune doar persoana înscrisă în certificat.
    3. Aduceți pașaportul sau actul de identitate valabil. Pot cere și străinii, cu actul lor.
    4. Achitați taxa. În funcție de ambasadă: { $consular-price }. Vedeți pagina ambasadei dumneavoastră.
    Durează cam { $consular-term }. Valabilitate: { $validity }, fără prelungire.
    Certificatul dat de consulat nu mai trebuie legalizat în țara unde vă aflați. Dacă vi se cere totuși apostilă, comandați cazierul cu apostilă și livrare pe { $site }.
    .bring = pașaportul sau actul de identitate valabil
