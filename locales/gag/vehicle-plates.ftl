vehicle-custom-plates =
    ASP-da (Agenția Servicii Publice) var nicä istemää nomer, angısının bukvalarını hem ţifralarını ayırêrsınız kendiniz.
    Paası baalı nomerä. Herbir bukva hem herbir üç ţifra: { $price-min }. En paalısı, üç birtürlü bukva hem bir ţifra: { $price-max }.
    1. Bakın nomerleri hem paaları: { $site }
    2. Bron edin nomeri onlayn.
    3. İsteyin nomeri ASP-da. Soruşlar: { $id-card__asp-phone }.
    Lääzımsa taa çok vakıt, bronu uzadêrlar. Vakıt: { $prolong-term }, paası: { $prolong-price }; nomerin kendisi buraya girmeer: { $reservation-page }
