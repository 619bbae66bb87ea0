vignette-buy =
    Vinieta este taxa de drum pentru vehiculele care NU sunt înmatriculate în Moldova și intră în țară sau o traversează, inclusiv pentru remorci. Mașinile cu numere moldovenești plătesc în loc taxa anuală pentru drumuri.
    1. Intrați pe { $site }.
    2. Scrieți datele: tipul vehiculului, ziua de început, termenul, numărul, țara, codul VIN, numele și cetățenia șoferului, IDNP sau pașaportul.
    3. Plătiți online, prin MPay. Se poate și la MAIB sau la terminale. Comisionul băncii, dacă formularul îl completează funcționarul: { $bank-fee }, minimum { $bank-fee-min }.
    Nu plătesc: vehiculele puse în regim de import, cele cu permis de transport scutit de taxă, mașinile diplomatice. Nici motocicletele.
    Atenție: site-uri private o revând mai scump și par oficiale. Întrebări frecvente: { $faq }
