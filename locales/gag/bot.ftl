# The bot's own words, in plain Gagauz.
# reviewed: no
first-contact =
    Seläm! Bän Moldova bibliotekalarının botuyum: programa, diil insan.
    Cuvap vererim soruşlara devletin elektron izmetleri için. Yazmayın bana kendi kodunuzu (IDNP), parolları hem kartanın nomerini.
    Saklêêrım yazışmayı en çok { $days } gün, yardım etmää deyni. Ne saklêêrız: /privacy. Silmää: /delete.
start =
    Hoş geldiniz! Yazın soruşu kendi sözlerinizlän, örnek: „nicä almaa kazieri?”
    Yada seçin butonu.
help =
    Yazın soruşu ölä, nicä sölärsiniz insana. Var nicä yazmaa sade bukvalarlan da, gagauzça, romınca yada rusça.
    /menu - hepsi temalar
    /library - en yakın biblioteka
    /human - lääzım insan
    /language - diiştirmää dili
    /privacy - ne saklêêrız sizin için
    /delete - silmää hepsini
about =
    e-Ambasador: yardım insannara haberlärlän, Moldova Respublikasının bibliotekalarından.
    Cuvaplar alınêr ofiţial sayfalardan; herbir cuvabın altında var kaynak hem gün.
    { places-attribution }
places-attribution = Erlär: © OpenStreetMap contributors (ODbL 1.0); GeoNames, Who's On First (CC BY 4.0).
menu-situations = Ne için sorêrsınız?
menu-choose = Seçin:
menu-choose-full = Seçin (geeri: /menu):
button-menu = Menü
button-human = Lääzım insan
button-library = Biblioteka
button-something-else = Başka bişey
button-my-data = Benim bilgilerim
button-delete = Sil bilgilerimi
button-yes-delete = Da, sil
button-no = Yok
button-outdated = Bu buton artık işlämeer. Seçin enidän:
clarify = Yannış cuvap vermämää deyni: angısını sorêrsınız?
unknown =
    Bilmeerim buna cuvabı hem istemeerim sölemää yannış.
    Yazın başka sözlärlän, bakın menüyä yada isteyin insanı.
follow-up-said =
    „{ $service }” ({ $aspect }):
    { $text }
follow-up-from = Cuvaptan „{ $topic }”:
follow-up-unknown =
    „{ $service }” ({ $aspect }): yok bendä dooru cuvap buna, hem istemeerim sölemää yannış.
    Bibliotekacı yardım eder sizä.
follow-up-ask-there = Var nicä sormaa burada da: { $where }
empty = Haber boş geldi. Yalvarêrız, yazın soruşu.
unreadable = { $media ->
    [voice] Yok nicä seslemää ses haberlerini. Yalvarêrız, yazın soruşu yada isteyin bibliotekacıyı.
    [sticker] Gözäl! Eer var soruşunuz, yazın onu.
   *[other] Yok nicä okumaa resimneri hem faylları. Yalvarêrız, yazın soruşu yada isteyin bibliotekacıyı.
    }
location-unused = Aldım sizin erinizi.
message-lost = Bir haberinizi yoktu nicä okumaa. Yalvarêrız, yazın onu enidän yada isteyin insanı.
message-cut = Haber pek uzundu; okudum sade başını.
codes-hidden = Sildim haberdän kendi kodu yada kartanın nomerini. Göndermeyin onnarı kimseyä haberlerdä.
limited = Pek tez yazêrsınız. Yalvarêrız, bekläyin birkaç sekund hem yazın enidän.
language-choose = Angı dildä yazışêrız?
language-changed = İslää, yazışêrız gagauzça. Nesoy yardım lääzım?
greeting = Seläm! Nesoy yardım lääzım? Yazın soruşu yada seçin butonu.
thanks = Siz saa olun! Eer olursa taa soruşlar, yazın.
bye = Saalıcaklan kalın! Yazın, açan lääzım olacek.
who-are-you = Bän Moldova bibliotekalarının botuyum. Bilerim devletin elektron izmetleri için; başka soruşlara yardım eder bibliotekacı.
bad-words = Yazık, ani kahırdasınız. Söläyin, ne olmêêr, yada isteyin insanı.
feedback-positive = Saa olun, sevinerim, ani faydalı oldu!
feedback-negative = Yazık, ani yardım edämedim. Yazın başka sözlärlän, bakın menüyä yada isteyin insanı.
stop = İslää, taa yazmayacam sizä. Bän cuvap vererim sade o zaman, açan siz yazêrsınız. Eer isteersiniz, var nicä silmää saklanmış bilgileri da.
human-contacts =
    İnsan yardım eder sizä herbir bibliotekada: sorun e-Ambasador için. Bu parasız.
    Telefonnan, devlet izmetleri için: { $support }
library-where = Söläyin küüyünüzün yada kasabanızın bibliotekasında, ani lääzım yardım elektron izmetlän: bibliotekacı yardım eder parasız.
privacy =
    Ne saklêêrız: sizin haberlerinizi hem bizim cuvaplarımızı, seçilmiş dili, kanalı. Kendi kodları hem karta nomerlerini saklamêêrız: sileriz onnarı, yazmadaan ileri.
    Kim cuvapçı bilgilär için: { $controller }. Sormaa: { $contact }.
    Nekadar vakıt: { $days } gün bitki haberdän sora, sora siliner.
    Neçin: cuvap vermää deyni, açan siz sorêrsınız.
    Var hakınız görmää bilgileri, silmää onnarı hem aalaşmaa CNPDCP-yä (datepersonale.md).
    Bütün sayfa: { $url }
my-data = Saklêêrız: dili ({ $language }), yazışmanın durumunu hem sizin bitki haberlerinizi (şindi: { $count }).
my-data-readings = { $count ->
    [0] Bibliotekacılar açmadılar sizin soruşlarınızı.
   *[other] Bibliotekacılar açtılar sizin soruşlarınızı { $count } kerä.
    }
delete-sure = Silmää hepsini, ne saklêêrız bu yazışmadan? Geeri yok nicä getirmää.
delete-started = İslää, silerim.
deleted = Hazır: silindi hepsi, ne saklardık bu yazışmadan.
kept = İslää, bişey diiştirmedim.
nothing-to-confirm = Şindi yok ne doorulamaa. Nesoy yardım lääzım?
at-the-institution = o kuruluşta, angısı verer izmeti
fact-withheld = (bakın: { $where })
fact-stale = { $shown } (gün: { $date })
check-at = Bilgilär, angılarının yanında var gün, var nicä diişsinnär. Bakın ilkin: { $where }
ask-a-librarian = Diil hepsi için var bendä dooru bilgi. Bibliotekacı yardım eder bulmaa onu.
official-link = Ofiţial sayfa: { $where }
source-and-date = Kaynak: { $source }, { $date }
controller-unnamed = o biblioteka, nereyä yazdınız
controller-contact-unnamed = sorun bibliotekada
service-notice = Haber: { $text }
