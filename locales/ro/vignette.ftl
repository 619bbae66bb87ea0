vignette-buy =
    Vinieta este taxa de drum pentru vehiculele care NU sunt înmatriculate în Moldova și intră în țară sau o traversează, inclusiv pentru remorci. Mașinile cu numere moldovenești plătesc în loc taxa anuală pentru drumuri.
    1. Intrați pe { $site }.
    2. Scrieți datele: tipul vehiculului, ziua de început, termenul, numărul, țara, codul VIN, numele și cetățenia șoferului, IDNP sau pașaportul.
    3. Plătiți online, prin MPay. Se poate și la MAIB sau la terminale. Comisionul băncii, dacă formularul îl completează funcționarul: { $bank-fee }, minimum { $bank-fee-min }.
    Nu plătesc: vehiculele puse în regim de import, cele cu permis de transport scutit de taxă, mașinile diplomatice. Nici motocicletele.
    Atenție: site-uri private o revând mai scump și par oficiale. Întrebări frecvente: { $faq }

vignette-price =
    Vinieta pentru autoturisme cu numere străine:
    - { $term-7 }: { $price-7 }
    - { $term-15 }: { $price-15 }
    - { $term-30 }: { $price-30 }
    - { $term-90 }: { $price-90 }
    - { $term-180 }: { $price-180 }
    Se plătește în lei sau în valută. Pentru alte vehicule vedeți prețul pe { $site } înainte de plată.
    Fără vinietă mai mult de { $fine-over }: amendă de aproximativ { $fine }; pentru mai puțin, întrebați vama. Verifică vama, la ieșire, și patrulele de poliție.
    Site-urile private o vând mai scump.
    Mașinile cu numere moldovenești nu plătesc vinietă, ci taxa anuală pentru drumuri.
