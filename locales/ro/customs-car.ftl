customs-foreign-car =
    Mașina cu numere străine adusă de o persoană fizică nu se vinde, nu se dă în chirie și nu se împrumută, decât rudelor de gradul întâi.
    Amenda poate ajunge la { $fine-max }.
    1. Înainte de drum luați certificatul valabil de testare tehnică și vinieta: { $vignette__site }
    2. La intrare întrebați vameșul până în ce zi poate sta mașina în țară.
    Un termen sigur de ședere nu am aici: întrebați Serviciul Vamal înainte de a veni; vă poate ajuta un bibliotecar.
