library-statistics =
    Activitatea anuală a bibliotecii se raportează pe formularul { $form } (cercetare statistică, { $law }). Datele se iau din registrele bibliotecii la { $data-day }.
    1. Țineți registrele zi de zi.
    2. La sfârșitul anului adunați cifrele.
    3. Completați formularul { $form } după notele lui; pentru activitățile online există note separate.
    4. Predați-l celui care îl cere. Exemplu de termen mai vechi: { $example-deadline }.
    Ediția de azi, termenul de anul acesta și dacă are un rând pentru ajutorul la e-servicii nu le avem: întrebați biblioteca raională sau Biblioteca Națională (BNRM). Din { $centre-year } ea are un centru de statistică și cercetare pentru raportarea online; întrebați dacă lucrează.
    Sfat: consultațiile despre e-servicii notați-le într-un tabel aparte.
