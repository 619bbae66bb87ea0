road-fines-check =
    Puteți vedea online dacă v-a înregistrat o cameră de supraveghere a traficului. Serviciul funcționează din { $online-since }.
    1. Intrați pe { $site } cu semnătura electronică.
    2. Deschideți secțiunea „{ $section }”.
    3. Uitați-vă la raport: data, locul, vehiculul, fotografia.
    Atenție: raportul camerei este doar o informație, nu o amendă. Amenda există numai după ce se întocmește procesul-verbal de contravenție.
    Dacă nu erați la volan, aveți întrebări sau nu aveți semnătură electronică, adresați-vă poliției.
    Dacă primiți un SMS despre o amendă, nu deschideți linkul din el: verificați singur pe { $site }.

road-fines-pay =
    Plătiți numai după ce aveți procesul-verbal; raportul camerei nu este încă amendă. Nu plătiți prin linkul dintr-un SMS.
    1. Deschideți aplicația EVO sau { $mpay__site }.
    2. Alegeți amenda (pe MPay, după numărul ei) și plătiți cu cardul. Fără card: la un terminal sau la bancă, cu numărul de plată.
    3. Păstrați dovada plății.
    O regulă mai veche: jumătate din sumă ajunge dacă plătiți în { $half-term }; atunci nu se pun nici puncte de penalizare. Întrebați poliția dacă este așa și azi.
    O unitate convențională: { $conventional-unit }.
    A fost și o campanie: la plata în termen, în EVO, cu Mastercard, se întorcea { $cashback }. Se poate să se fi încheiat.
    Amenda plătită apare tot neachitată? Întrebați-mă despre problema cu plata MPay.
