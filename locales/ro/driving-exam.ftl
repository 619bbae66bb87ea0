driving-exam-booking =
    La examenul auto vă înscrie doar Agenția Servicii Publice (ASP). Programarea este gratuită. Cine cere bani pentru un loc este escroc.
    1. Pregătiți: actul de identitate valabil, certificatul școlii auto, certificatul medical valabil.
    2. Programați-vă: pe { $id-card__asp-site }, rubrica „{ $booking-section }”, la { $id-card__asp-phone }, la telefonul subdiviziunii sau personal.
    3. Nu puteți veni? Schimbați sau anulați prin e-mail cu cel puțin { $change-hours } înainte (programare urgentă: { $change-hours-urgent }).
    Varianta nouă online, cu sau fără MPass, la { $online-towns }: trimiteți cererea, plătiți prin MPay, alegeți ziua și ora din calendarul primit pe e-mail.
    La Soroca teoria se dă la centrul multifuncțional din { $soroca-since }; unde dați practica, întrebați la programare.
    .bring = actul de identitate valabil, certificatul școlii auto, certificatul medical valabil

driving-exam-rules =
    Vârsta minimă:
    - { $categories-16 }: { $age-16 }
    - { $categories-18 }: { $age-18 }
    - { $categories-21 }: { $age-21 }
    - { $categories-24 }: { $age-24 } (categoria A și de la { $age-a-after-a2 }, cu { $a2-years } de { $category-a2 })
    Teoria:
    - A, B, H: { $theory-car }
    - C, D și altele: { $theory-truck }
    Teoria luată rămâne valabilă: { $theory-valid }.
    Practica: din { $routes-since } traseul se trage la sorți dintr-o listă publicată: { $routes }
    Nu sunteți de acord cu rezultatul? Îl contestați online în { $contest-term }.
    Repetarea probei și alte reguli: Agenția Servicii Publice (ASP), { $id-card__asp-phone }.

driving-exam-price =
    Se plătește numai examenul; programarea este gratuită.
    Prețul probei teoretice și al celei practice nu îl am dintr-o sursă sigură: întrebați Agenția Servicii Publice (ASP), { $id-card__asp-phone }.
    Exerciții la ASP înainte de examen:
    - poligon, o oră academică: { $ground-hour }
    - conducere de probă pe traseu, cu mașina de examen, categoria B: în Chișinău { $drive-b-chisinau }, în alte locuri { $drive-b-elsewhere }
    - C și CE: { $drive-c-chisinau }, în alte locuri { $drive-c-elsewhere }
    - D: { $drive-d-chisinau }, în alte locuri { $drive-d-elsewhere }
    Nu dați bani nimănui pentru un loc la examen.
