residence-registration =
    Propiskayı (viza de reședință, flotant) yapêrlar orada, o saat, ASP-da (Agenția Servicii Publice).
    1. Yazılın { $id-card__asp-site } saytında.
    2. Gelin kendiniz yada yollayın insanı notarius doverennostunnan, yada MPower elektron doverennostunnan.
    3. Ev diil sizin mi? Evin saabisi (hepsi saabilär) imzalêêr izini (declarația de primire) penceredä yada notariusta. Evin dokumentlerini sormêêrlar, eer registrdä varsa.
    4. Ödeyin { $price } hem devlet vergisini ({ $fee-law }). Kimi insannar ödämeer.
    Eni dayma propiska eskisini siler, vakıtlı – silmeer.
    Küçük uşaa (yaşı taa küçük: { $child-age }) yazêrlar ana-bobaya, onnarın birinä yada kanon temsilcisinä, eer sud başka karar almadıysa.
    Sınır aşırıdan: büükelçilik yada konsulluk. Yabancılar: { $foreigners-site }.
    .bring = eer ev diil sizin: saabinin izini (imzalêêr penceredä yada notariusta); eer verer başka insan: notarius doverennostu
