maternity-allowance =
    Indemnizația de maternitate este pentru: femeia asigurată, soția întreținută de soț asigurat, șomera înregistrată.
    Se dă de la { $from-week } de sarcină, pentru { $days }. La complicații sau gemeni: { $days-twins }. La trei copii sau mai mulți: de la { $triplets-from-week }, pentru { $days-triplets }.
    1. Întrebați medicul care urmărește sarcina despre concediul de maternitate.
    2. Vedeți cum se depune cererea pe { $site } sau întrebați la CTAS (oficiul casei de asigurări sociale).
    3. Suma întrebați-o la CTAS.
    Indemnizația paternală, pentru tată: { $paternal-days }, se cere în { $paternal-within } de la naștere: { $paternal-site }
    Neasigurată? Întrebați la CTAS; indemnizația unică la naștere se dă și fără asigurare.
