road-tax =
    Taxa se plătește în fiecare an pentru vehiculele înmatriculate în Moldova, chiar dacă testarea tehnică e o dată la doi ani. Fără ea testarea se refuză.
    Înmulțiți capacitatea motorului (în cm³) cu:
    - { $engine-2000 }: { $rate-2000 }
    - { $engine-3000 }: { $rate-3000 }
    - { $engine-4000 }: { $rate-4000 }
    - { $engine-5000 }: { $rate-5000 }
    - { $engine-over }: { $rate-over }
    Motociclete: { $moto-small }; peste { $moto-size }: { $moto-big }.
    Mașini electrice (din { $electric-since }), pentru fiecare kg de masă: { $mass-1500 } - { $electric-1500 }; { $mass-2500 } - { $electric-2500 }; { $mass-3500 } - { $electric-3500 }; { $mass-4500 } - { $electric-4500 }; { $mass-over } - { $electric-over }. Electrice pe două roți: { $electric-two-wheels }.
    Unde se plătește: întrebați la stația de testare. SMS-urile cu link despre taxa de drum sunt fraudă.
