citizenship-child-born-abroad =
    Eer uşaan duumasında en az bir ana-boba Moldova vatandaşıysa, uşak da Moldova vatandaşı, neredä duumasa da: ölä kural vardı ileri dä. Bu gündän beeri { $law-since } vatandaşlaa bakêr { $law }; cuvaplar eski kanona görä ({ $old-law }) eskidi, onun için sorun kendi işinizi konsullukta yada ASP-da (Agenția Servicii Publice).
    Sora yapêrlar bölä:
    1. Yazdırın yabancı duuma şaatlıını Moldova registrinä (transkripţiya): konsullukta yada ASP-da. Vakıt bildirmää: { $civil-status-transcription__declare-term }.
    2. Ondan sora isteyin uşaa pasport (verilir duumaktan beeri), konsullukta yada herbir ASP merkezindä.
    Angı dokumentlär lääzım, sorun ilerdän: konsullukta yada ASP-da, Moldovadan { $id-card__asp-phone }, sınır aşırıdan { $support__asp-phone-abroad }.
    Yazılmaa konsullua: { $criminal-record__booking } (kimi büükelçiliklerin var kendi sayfası).
