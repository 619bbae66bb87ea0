energy-compensation =
    „Ajutor la contor”: banii statului pentru facturile de iarnă. În fiecare sezon toți se înscriu din nou.
    1. Pregătiți: actul de identitate, facturile, veniturile familiei (fără dovezi), IBAN-ul pentru plata pe card, numărul cadastral dacă e ipotecă.
    2. Intrați pe { $site }, completați și trimiteți cererea. Veniturile și aflarea în țară se verifică.
    3. Banii vin la bancă sau la poștă (cu actul de identitate).
    Chiriașii cer pentru locuința unde plătesc facturile; o familie la un loc de consum.
    Pe hârtie, cu anchetă socială: cei cu lemne sau cărbune, fără sprijin în ultimele trei ierni; cei fără IDNP, cu contor comun sau fără curent.
    Perioada de înscriere: { $registration-period }. Cine cere mai târziu poate primi doar din luna cererii.
    Suma pe lună: { $monthly-sum }.
    Ajutor: asistentul social, centrul CUPS din primărie sau telefonul gratuit { $phone }.
    .bring = actul de identitate, facturile, veniturile familiei, IBAN-ul pentru plata pe card, numărul cadastral dacă e ipotecă
