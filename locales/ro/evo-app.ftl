evo-app-what-is =
    EVO este aplicația de telefon a statului: acte digitale, plăți, împuterniciri, programări și cereri într-un singur loc.
    Ce acte ține: datele de identitate, permisul de conducere, certificatul de înmatriculare a mașinii. În Moldova ele contează ca actele pe hârtie.
    Ce mai găsiți: mesajele MNotify, programările la ASP, eDemocratie. La { $site } se văd și certificatele de concediu medical, care sunt numai electronice din { $sick-leave-since }.
    Ce vă trebuie: un smartphone și o semnătură electronică.
    EVO se pregătește și pentru portofelul digital european.
    Prețul aplicației, vârsta minimă și actele copiilor nu le-am găsit confirmate: întrebați AGE, { $mpay__age-phone }.
    Atenție: au fost mesaje false în numele EVO. Nu apăsați linkuri din SMS.

evo-app-start =
    1. Pregătiți o semnătură electronică: fără ea, după datele noastre, nu intrați în EVO.
    2. Porniți de la pagina oficială: { $site }. Nu instalați aplicația din linkuri primite prin SMS sau mesaje.
    3. Intrați cu semnătura și confirmați cu PIN-ul. PIN-ul nu-l spuneți nimănui.
    4. Căutați actele: datele de identitate, permisul (după examen – cel provizoriu), certificatul de înmatriculare.
    5. Folosiți EVO: programare la ASP, mesaje MNotify, eDemocratie.
    Pentru telefon schimbat sau vândut, act care nu apare ori telefoane pe care merge EVO nu am găsit pași oficiali. Întrebați AGE: { $mpay__age-phone }, { $mpay__age-email }, sau un bibliotecar.
