evo-app-what-is =
    EVO este aplicația de telefon a statului: acte digitale, plăți, împuterniciri, programări și cereri într-un singur loc.
    Ce acte ține: datele de identitate, permisul de conducere, certificatul de înmatriculare a mașinii. În Moldova ele contează ca actele pe hârtie; la frontieră luați actul de călătorie original.
    Ce mai găsiți: mesajele MNotify, programările la ASP, eDemocratie. La { $site } se văd și certificatele de concediu medical, care sunt numai electronice din { $sick-leave-since }.
    Ce vă trebuie: un smartphone și o semnătură electronică.
    EVO se pregătește și pentru portofelul digital european.
    Prețul aplicației, vârsta minimă și actele copiilor nu le-am găsit confirmate: întrebați AGE (Agenția de Guvernare Electronică), { $mpay__age-phone }.
    Atenție: au fost mesaje false în numele EVO. Nu apăsați linkuri din SMS.

evo-app-start =
    1. Pregătiți o semnătură electronică: fără ea, după datele noastre, nu intrați în EVO.
    2. Porniți de la pagina oficială: { $site }. Nu instalați aplicația din linkuri primite prin SMS sau mesaje.
    3. Intrați cu semnătura și confirmați cu PIN-ul. PIN-ul nu-l spuneți nimănui.
    4. Căutați actele: datele de identitate, permisul (după examen – cel provizoriu), certificatul de înmatriculare.
    5. Folosiți EVO: programare la ASP, mesaje MNotify, eDemocratie.
    Telefon schimbat sau vândut, act care nu apare, pe ce telefoane merge EVO: pași oficiali nu am găsit. Întrebați AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }, { $mpay__age-email }, sau un bibliotecar.

evo-documents-valid =
    În Moldova actele din EVO (buletinul, permisul, certificatul de înmatriculare) au aceeași putere ca actele fizice.
    La poliție:
    1. Deschideți documentul în EVO.
    2. Arătați codul QR; polițistul îl scanează.
    La frontieră EVO nu e de ajuns: luați actul de călătorie original (pașaportul). Nu vă bazați pe EVO nici în alte țări. Întrebări, Poliția de Frontieră: { $support__border-police-phone }.
    Banca, notarul, secția de vot, magazinul: o listă oficială a celor obligați să primească actele din EVO nu am găsit. Întrebați înainte și aveți la îndemână și actul fizic, mai ales dacă telefonul se poate descărca.
    Nu vi-l primesc? Arătați actul fizic. Întrebări: AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
