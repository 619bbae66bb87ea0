child-care-allowance =
    Sunt două plăți diferite.
    Alocația lunară până la { $monthly-until }: pentru orice copil, cu părinți asigurați sau nu. Se stabilește automat din registrul populației, fără cerere (la adopție sau tutelă: cerere la CTAS, casa de asigurări sociale). Date înscrise târziu: se plătește înapoi cel mult pentru { $back-pay }.
    Suma cunoscută: { $monthly-sum } pe lună; la gemeni { $twins-sum } de copil, până la { $twins-until }. Poate fi alta acum.
    Indemnizația de creștere a copilului, pentru părintele asigurat. Alegeți una:
    - { $option-short }
    - { $option-middle }
    - { $option-long }
    1. Cereți concediul la angajator.
    2. După ce îl primiți, depuneți cererea pe { $site } sau la CTAS.
    În locul mamei o poate lua tatăl sau altă rudă asigurată care îngrijește copilul.
