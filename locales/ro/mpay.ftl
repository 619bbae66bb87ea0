mpay-pay =
    1. Deschideți { $site } – scrieți adresa singuri, nu apăsați linkuri din SMS.
    2. Alegeți serviciul și introduceți numărul contului de plată sau al cererii (la amendă – numărul ei).
    3. Verificați datele și suma.
    4. Alegeți metoda: card (Visa, Mastercard), internet banking, terminal de plată sau casa băncii, cu numărul de plată. La terminal pașii sunt aceiași.
    5. Plătiți, descărcați chitanța electronică și păstrați-o.
    Dacă ați făcut o comandă pe un site de stat, butonul de plată vă trimite singur la MPay.
    Comisionul pentru fiecare metodă și cardurile din străinătate: întrebați banca dumneavoastră înainte de plată, date sigure nu am găsit.
    Ajutor, AGE (Agenția de Guvernare Electronică): { $age-phone }, { $age-email }.

mpay-problem =
    Dacă plata făcută prin MPay nu se vede:
    1. Nu plătiți a doua oară. MPay repetă confirmarea până o primește instituția, de aceea plata poate apărea mai târziu.
    2. Păstrați chitanța electronică și numărul plății. Nu aveți chitanță? Verificați la bancă dacă banii au ieșit.
    3. Dacă tot nu apare, ați plătit de două ori, altă sumă sau alt serviciu: adresați-vă instituției care a primit banii, cu chitanța.
    4. Ajutor la MPay, de la AGE (Agenția de Guvernare Electronică): { $age-phone }, { $age-email }. Adresa: { $age-address }.
    Procedura și termenul de restituire nu le-am găsit publicate: le spune instituția sau AGE.
    Nu dați nimănui datele cardului ca să vi se „întoarcă banii”.

mpay-what-is =
    MPay ({ $site }) este serviciul de plăți al statului: pe o singură pagină achitați taxe, impozite, amenzi și servicii publice și primiți o chitanță electronică.
    Al cui e: aparține statului și îl ține AGE (Agenția de Guvernare Electronică). Condițiile de azi sunt în vigoare din { $terms-since }.
    De ce vă trimit acolo: instituțiile statului trebuie să primească plățile prin MPay ({ $must-take-law }). Și judecătoriile cer taxa de stat prin MPay.
    E sigur? Este serviciul statului; periculoase sunt paginile false.
    1. Scrieți adresa cu mâna dumneavoastră.
    2. Nu apăsați linkuri de plată din SMS: MPay nu trimite așa ceva.
    Nu găsiți serviciul în listă? Întrebați instituția sau AGE: { $age-phone }.
    MPay a fost arătat prima dată la { $launched }, în biblioteca publică din Orhei.
    Ca să plătiți, scrieți-mi „plătesc prin MPay”.
