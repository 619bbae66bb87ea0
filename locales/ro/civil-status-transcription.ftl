civil-status-transcription =
    Transcrierea înseamnă trecerea în registrele Moldovei a unei nașteri, căsătorii sau a unui divorț înregistrate peste hotare. Se cere pentru actele de după { $since }, înainte de a face acte moldovenești (pașaport, buletin, certificat).
    1. Declarați faptul în termen de { $declare-term }. Ați întârziat? Întrebați ce se mai poate face.
    2. Întrebați ambasada sau ASP (Agenția Servicii Publice, { $id-card__asp-phone }; din străinătate { $support__asp-phone-abroad }) unde depuneți, dacă certificatul străin are nevoie de apostilă și traducere și cine îl poate depune în locul dumneavoastră.
    3. Depuneți cererea.
    4. După transcriere cereți pașaportul; împreună nu se cer.
    Exemplu: copil născut în SUA, circa { $usa-term }, apoi pașaportul, cu copilul de față.
    Taxa și termenele de azi le spune ASP. Pentru deces întrebați tot acolo.
