# The page /privacy: plain text, each line a paragraph. Numbers come from outside.
# reviewed: no
privacy-page-title = Ne saklêêrız sizin için
privacy-page =
    Kim cuvapçı: bu yazışmadakı bilgilär için cuvapçı { $controller }. Sormaa: { $contact }.
    Ne saklêêrız: sizin haberlerinizi hem bizim cuvaplarımızı, dili, seçilmiş küüyü yada kasabayı hem o nomeri, angısınnan sizi tanıyêr kanal (Telegram, Messenger yada cookie bizim sayfada).
    Eer isteyärseniz bibliotekacıyı, saklêêrız soruşu da, bibliotekacıylan yazışmanızı hem telefon nomerini, eer onu yazarsanız. Bibliotekacı görer, ne ona yazdınız.
    Eer yazarsanız /librarian, saklêêrız adınızı Telegramdan hem seçilmiş bibliotekayı, en çok 30 gün. Koordinator görer onnarı.
    Ne saklamêêrız: kendi kodunuzu (IDNP) hem karta nomerini. Açan tanıyêrız onnarı haberdä, sileriz onnarı, haberi saklamadaan ileri. Programa var nicä yannış yapsın, onun için taa islää bütünnä yazmayın onnarı. Parolları da yazmayın.
    Neçin: cuvap vermää sizä, baalamaa sizi bibliotekacıylan hem saymaa, kaç soruş oldu, adsız. Bilgileri satmêêrız hem reklama için kullanmêêrız.
    Temel: siz yazêrsınız kendi isteyişinizlän, bu sizin kayıllıınız; var nicä herbir zaman diiştirmää fikirinizi. Okuyuculara yardım – bu bibliotekanın işi bütün halk için. Kanon: { $law }.
    Nekadar vakıt: yazışma siliner { $days } gün bitki haberdän sora. Cuvaplar, angıları bekleer yazışma sayfasında, siliner { $feeddays } gündän sora. Soruşlar, angılarına bulmadık cuvap, saklanêr { $unanswereddays } gün, kodları saklayıp, ki yazalım cuvabı. Bibliotekacıylan yazışmalar saklanêr en çok bir yıl, sora kalêr sade sayılar, adsız.
    Kim taa görer: sade eer yazarsanız Telegram yada Messenger kanalından, haberlär geçer Telegram yada Meta kompaniyalarından da, angıları saklêêr onnarı sınır aşırı, kendi kurallarına görä. Onu, ne onnar saklêêr, biz yok nicä silelim. Eer yazarsanız bizim sayfada, onnara bişey göndermeeriz.
    Uşaklar: uşak yazêr ana-bobasınnan bilä yada o insannan, kim bakêr ona.
    Hakınız görmää: yazın „benim bilgilerim” yada basın bu adlı butona hem alın, ne saklêêrız.
    Hakınız silmää: yazın /delete yada basın butona „Sil bilgilerimi”. Bir kerä sorêrız, sora sileriz. Birkaç gün kalêr sade nışannar, angılarından bişey yok nicä okumaa: eski haber geeri gelmesin deyni.
    Hakınız diiştirmää: yazın enidän, nicä dooru, yada sorun bizä, nicä yukarda yazılı. Orada var nicä istemää, ani bilgilerinizi taa kullanmayalım.
    Avtomatik cuvaplar: sizä cuvap verer programa. O sade bilgi verer hem sizin için karar vermeer. Herbir zaman var nicä istemää insanı.
    Aalaşmak: eer bişey diil islää, yazın bizä. Var nicä aalaşmaa CNPDCP-yä da, bu devlet merkezi, angısı koruyêr insannarın bilgilerini (Centrul Național pentru Protecția Datelor cu Caracter Personal): https://datepersonale.md
    Soruşlar bilgilär için: { $contact }.
