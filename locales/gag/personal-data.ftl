personal-data-rights =
    İnsanın kendi bilgilerini (ad, IDNP, adres, telefon, saalık, resim) korur { $law }, o işleer bu gündän: { $law-since }; ondan ileri vardı { $old-law }.
    Var nicä istemää ondan, kim tutêr bilgilerinizi:
    - sölesin, angı bilgilär var onda;
    - diiştirsin yannışları;
    - silsin onnarı.
    Eni kanon taa çok hak verer, nicä Evropada (GDPR), hem kurul kendi lääzım göstersin, ani dooru işleer.
    1. Yazın kurula yada kompaniyaya: kim siz, angı bilgilär hem ne isteersiniz.
    2. Saklayın kiyadın kopiyasını.
    3. Kurul, nereyä var nicä danışmaa: CNPDCP (insan bilgilerini koruyan naţional merkez): { $site }
    İsteerlär kimliin kopiyasını? Sorun angı kanona görä. Ev için telefon teferi hem başka sade kendi işlär kanona girmeer.
    Eni statyalar hem vakıtlar bizdä yok: sorun CNPDCP-dä, { $support__personal-data-phone }.

personal-data-complaint =
    Aalaşmaklara, ani bilgileriniz yannış kullanıldı, bakêr CNPDCP (Centrul Național pentru Protecția Datelor cu Caracter Personal, insan bilgilerini koruyan naţional merkez).
    1. Yazın CNPDCP-yä: { $support__personal-data-email }, telefon { $support__personal-data-phone }, { $address }. Var nicä yazmaa kurula yada kompaniyaya da, kimdä bilgilär: isteyin annatsınnar yada silsinnär.
    2. Kiyatta (nasaat): kim siz, kim bozdu hakınızı, ne hem açan oldu, ne gösterer onu.
    3. Saklayın kopiyayı.
    Blankı, vakıdı hem ne yapmaa ilkin eni kanona görä ({ $law }) bulamadık: sorun tez CNPDCP-dä.
    Aldılar paranızı yada kredit sizin adınıza? Telefon edin poliţiyaya da: { $support__emergency-phone }. Yazmaa var nicä yardım etsin bibliotekacı.
