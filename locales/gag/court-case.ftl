court-case-search =
    Sudların naţional portalı: { $site }. Orada ilkin aarayın işi, toplantıyı yada kararı.
    1. Alın povestkayı yada kiyadı suddan: yardım edecek sudun adı hem işin nomeri.
    2. Portalda seçin sudu hem aarayın işi yada toplantıyı.
    3. Bulamêêrsınız yada yok nomer? Telefon edin o suda, angısı yazılı povestkada; kapalı yada saklı işlär için dä sorun orada.
    Devlet parası (taxa de stat), marka parası hem sudun ştrafları ödener MPay-lan: portalda yada suddakı kioskta. Nekadar ödemää – { $fee-law } ({ $fee-since } gündän); dooru paayı hem ilgotaları söleer sud.
    Suda danışmakta yazılêr: sud, taraflar (IDNP/IDNO, telefonnar), ne oldu, ne gösterer onu hem nekadar para ({ $claim-article }).
    Kanon nasaatını verer advokat. Portalı gösterer bibliotekacı da.
