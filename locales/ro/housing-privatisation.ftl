housing-privatisation =
    Locuința de stat sau municipală se privatizează prin autoritatea locală (primăria).
    1. Întrebați întâi la primărie dacă privatizarea mai este deschisă. { $law } a fost prelungită până la { $prolonged-until }; ziua aceasta a trecut și trebuie aflat dacă termenul s-a prelungit din nou.
    2. Dacă da, depuneți o cerere scrisă la primărie.
    3. Autoritatea locală stabilește valoarea locuinței și decide în { $decision-term }.
    Ce acte trebuie și cât plătiți vă spune primăria.
    După privatizare întrebați la cadastru cum înregistrați dreptul.
