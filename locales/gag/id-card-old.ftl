old-electronic-id =
    Eski elektron buletin diil eni kimlik (cartea de identitate); karıştırmayın onnarı.
    Neydi o: buletin çiplän, verildi bu vakıttan beeri: { $issued-from }. Yapıldı aaz. Büük paalar hem sertifikatlar bir yıla eski sayfalarda (MPass sayfasında da) – eski buletinin, diil eni kimliin: sölemeyin onnarı insannara.
    Kimdä var taa ölä buletin:
    1. Dokument gibi o geçer o günä kadar, ani yazılı onda.
    2. İmzayı onda ASP (Agenția Servicii Publice) artık uzatmêêr.
    3. Enidän imzalamaa deyni lääzım istemää eni kimlii (verilir bu gündän beeri: { $id-card__issued-since }) yada almaa başka imza: mobil imza osa token.
    Eer insan bilmärsä, angı dokument onda, baksın, açan verildi, hem telefon etsin ASP-ya: { $id-card__asp-phone }.
