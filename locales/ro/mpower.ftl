mpower-grant =
    MPower ({ $site }) este locul unde dați online o împuternicire de reprezentare: fără notar, gratuit, și de peste hotare. O pot da persoanele fizice și organizațiile.
    1. Pregătiți semnătura electronică și codul personal (IDNP) al celui împuternicit.
    2. Intrați prin MPass și creați o împuternicire nouă. Datele dumneavoastră apar singure.
    3. Introduceți IDNP-ul reprezentantului.
    4. Alegeți tipul și durata. Merg numai tipurile din lista MPower; unele cer și semnătura altei persoane (co-semnatar).
    5. Semnați electronic.
    ASP (Agenția Servicii Publice) o acceptă pentru multe servicii; lista: { $asp-page }
    Tipul nu este în listă: faceți procură la notar sau, peste hotare, la consulat.
    Dacă pagina nu lucrează pe telefon, încercați de pe calculator.

mpower-revoke-verify =
    Împuternicirile MPower se pot anula și verifica pe { $site }.
    Anulați ce ați dat:
    1. Intrați prin MPass. Vedeți împuternicirile date și cele primite.
    2. Alegeți împuternicirea și revocați-o. O poate revoca cel care a dat-o.
    Nu vreți să fiți reprezentant: refuzați împuternicirea primită sau renunțați la ea, tot acolo.
    Verificați împuternicirea altcuiva:
    1. Cereți codul ei unic; fiecare împuternicire are unul.
    2. Introduceți codul pe portal. Se poate și fără autentificare.
    Dacă cineva v-a înșelat, revocați îndată și anunțați poliția: { $support__emergency-phone }.
    Despre o procură făcută la notar întrebați notarul.
    Ajutor, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
