permits-licences =
    Licențele, autorizațiile și certificatele pentru afaceri (acte permisive) se eliberează, se prelungesc, se suspendă sau se refuză numai prin sistemul { $site }, după { $law }.
    1. Aflați ce acte cere activitatea dumneavoastră: întrebați instituția care le eliberează.
    2. Intrați pe { $site } cu MPass.
    3. Completați cererea, semnați-o electronic în MSign și achitați prin MPay, dacă e cu plată. Datele de la ASP, SFS, CNAS și CNAM le ia sistemul singur.
    4. Actul se eliberează prin același sistem.
    Nu vă descurcați online? Depuneți cererea direct la autoritatea care eliberează actul.
    Prețul și termenul depind de act: le spune autoritatea. La refuz întrebați motivul.
