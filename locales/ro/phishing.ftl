phishing-fake-state-messages =
    Da, circulă multe mesaje și apeluri false: „taxă de drum neplătită” de la MPay sau EVO, „colet” de la Poșta Moldovei, citație pe e-mail, „banca”, Orange cu „rețeaua nouă”.
    Statul și băncile nu cer niciodată, la telefon sau printr-un link trimis, codul din SMS, parola ori bani trimiși urgent. Alte semne că e fals: vă grăbesc, cer datele cardului, cer să instalați AnyDesk ori TeamViewer.
    MPay și EVO nu trimit prin SMS linkuri de plată urgentă. Singura pagină de plată a statului e { $payment-site }; alte pagini ale Guvernului se termină de obicei în { $official-ending }.
    1. Nu apăsați linkul și nu scrieți nimic acolo.
    2. Închideți telefonul și sunați dumneavoastră la numărul oficial al băncii sau instituției (Poșta: { $support__posta-phone }).
    3. Blocați expeditorul.
    4. Anunțați: { $report-email-cyber } sau { $report-email-age }; poliția: { $support__emergency-phone }.
    Ați apăsat sau ați dat date? Sunați îndată banca.

phishing-victim =
    Lucrați repede, nu e vina dumneavoastră.
    1. Sunați îndată banca la numărul ei oficial și cereți să blocheze cardul.
    2. Sunați poliția: { $support__emergency-phone }. Spuneți ce ați apăsat, ce date ați dat, ce sumă lipsește.
    3. Nu mai dați nimănui coduri din SMS, chiar dacă vi se promit banii înapoi.
    4. Schimbați parolele (e-mail, Viber, bancă).
    5. Ați instalat AnyDesk ori TeamViewer? Spuneți și asta băncii și poliției.
    6. Cineva știe PIN-ul semnăturii electronice? Suspendați certificatul (la semnătura mobilă întrebați operatorul): { $signature-suspend }
    7. Păstrați mesajul, blocați expeditorul și scrieți la { $report-email-cyber } sau { $report-email-age }.
    Urmăriți contul în zilele următoare. Dacă banii se pot întoarce, vă spun banca și poliția. Bibliotecarul vă poate ajuta cu scrisoarea.
