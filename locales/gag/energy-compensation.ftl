energy-compensation =
    „Ajutor la contor” devletin para yardımı kış ödemekleri için (sıcak, gaz, şafk). Herbir kış hepsi enidän yazılêr.
    1. Hazırlayın: kimlik, ödemäk kiyatları, aylenin kazancı (spravka istämeerlär), IBAN kartaya para için, kadastr nomeri, eer varsa ipoteka.
    2. Girin { $site }, doldurun hem gönderin danışmayı. Kazancı hem memlekettä bulunmanızı kontrol ederlär.
    3. Para geler banka yada poştaya (kimliklän).
    Kim yaşêêr kirada, var nicä istesin o ev için, neredä ödeer; bir erdä sade bir aylä.
    Kiyatlan, soţial bakmaklan: kim yakêr odun yada kömür hem bitki üç kış yardım almadı, kimdä yok IDNP, bir sçötçik iki evä yada yok şafk.
    Yazılmak vakıdı: { $registration-period }. Kim taa geç yazılêr, var nicä alsın para sade danışma ayından.
    Ay için para: { $monthly-sum }.
    Yardım eder: soţial assistent, CUPS merkezi primariyada yada parasız telefon { $phone }.
    .bring = kimlik, ödemäk kiyatları, aylenin kazancı, IBAN kartaya para için, kadastr nomeri, eer varsa ipoteka
