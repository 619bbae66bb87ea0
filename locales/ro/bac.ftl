bac-results =
    Notele la BAC le aflați de la liceul sau centrul de bacalaureat unde ați dat examenul.
    1. Întrebați la liceu sau la centrul de examen în ce zi ies rezultatele și pe ce pagină oficială se văd.
    2. Întrebați tot acolo ce cod sau parolă vă trebuie; păstrați tot ce ați primit la examen.
    3. Nu sunteți de acord cu nota? Întrebați în aceeași zi cum și până când se depune contestația.
    4. Nu ați trecut sau ați lipsit? Întrebați liceul despre sesiunea suplimentară.
    Adresa paginii, orele de contestație și nota de trecere nu le avem dintr-o sursă sigură. Atenție: multe știri de pe internet sunt despre bacalaureatul din România, unde regulile sunt altele.
    Bibliotecarul vă poate ajuta să deschideți pagina.
