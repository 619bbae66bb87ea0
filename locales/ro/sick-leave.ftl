sick-leave =
    De la { $digital-since }, certificatul de concediu medical este numai digital.
    1. Mergeți la medicul de familie sau la specialist. El deschide, prelungește și închide concediul în sistemul electronic (e-Sănătate).
    2. Angajatorul și CNAS (Casa Națională de Asigurări Sociale) sunt anunțați automat. Nu duceți nicio hârtie la serviciu și nu vă întoarceți la medic după ea.
    3. Îl vedeți pe { $site }, în cabinetul personal, la rubrica „Sănătate”. De acolo se poate descărca sau tipări; are cod QR.
    Firmele îl văd în cabinetul lor, după IDNO.
    Nu apare ori sunt greșite datele? Întrebați medicul care l-a deschis. Cât se plătește pentru zilele de boală: întrebați angajatorul sau CNAS.
    Fără telefon cu internet, bibliotecarul vă arată cum se vede și cum se tipărește.
