petition-submit =
    Petiția e o cerere, o plângere sau o propunere către o autoritate ({ $law }).
    1. Scrieți: numele și adresa dumneavoastră, autoritatea, despre ce e vorba și de ce.
    2. Semnați. Dacă o trimiteți electronic, e nevoie de semnătură electronică. Pe hârtie semnați de mână.
    3. Trimiteți: pe { $site }, dacă autoritatea e acolo (singur sau cu alții), ori direct la autoritate. Prim-ministru și Cancelaria de Stat: { $government-email } (și PDF semnat de mână; numărul de înregistrare vine în { $registration-term }).
    Petițiile anonime nu se examinează. Ați greșit autoritatea? Petiția se trimite celei potrivite și sunteți anunțat (termen: { $redirect-term }).
    Informațiile publice se cer separat, după { $info-law }; se poate pe aceeași platformă.
    Termenul răspunsului îl spune autoritatea. Bibliotecarul vă arată pașii.
