pet-travel =
    Pentru câine, pisică sau dihor care pleacă din Moldova în Uniunea Europeană trebuie: microcip, vaccin antirabic și certificat de sănătate UE.
    1. Mergeți din timp la medicul veterinar pentru microcip și vaccinul antirabic.
    2. Întrebați-l ce mai cere țara în care mergeți.
    3. Certificatul de sănătate îl eliberează medicul veterinar oficial, cu cel mult { $certificate-before } înainte de călătorie.
    4. Dacă zburați sau mergeți cu autocarul, întrebați compania ce condiții are.
    La intrarea în Moldova: certificat după modelul ANSA, vaccin antirabic și titru de anticorpi de { $titre }, dacă animalul nu e scutit.
    Pentru alte țări întrebați ANSA (agenția veterinară) sau ambasada lor.
    .bring = certificatul de sănătate UE al animalului, cu datele microcipului și ale vaccinului antirabic
