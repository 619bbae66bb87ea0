doctor-specialist =
    Dacă sunteți asigurat și aveți o problemă de sănătate:
    1. Puteți merge gratuit la specialistul din raion sau municipiu, fără îndreptare de la medicul de familie. Întrebați la policlinică de programare.
    2. Pentru internarea planificată în spital îndreptarea rămâne necesară: cereți-o medicului.
    3. Pentru serviciile din programul asigurării nimeni nu are voie să vă ceară bani.
    Regulile sunt din anii { $rule-years }. Verificați-le înainte de drum, iar dacă vi se cer bani, întrebați la CNAM (Compania Națională de Asigurări în Medicină), gratuit: { $health-insurance__phone }.
    Nu sunteți asigurat? Începeți cu medicul de familie: el primește pe oricine.
    Dacă vă e rău acum, sunați la { $support__emergency-phone }.
