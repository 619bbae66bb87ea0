vehicle-custom-plates =
    La Agenția Servicii Publice (ASP) puteți cere plăcuțe cu simboluri alese de dvs.
    Prețul depinde de combinație. Orice litere și orice trei cifre: { $price-min }. Cel mai scump, trei litere identice și o cifră: { $price-max }.
    1. Vedeți combinațiile și prețurile: { $site }
    2. Rezervați numărul online.
    3. Cereți plăcuțele la ASP. Întrebări: { $id-card__asp-phone }.
    Aveți nevoie de mai mult timp? Rezervarea se prelungește cu { $prolong-term } pentru { $prolong-price }; plăcuța nu intră în această sumă: { $reservation-page }
