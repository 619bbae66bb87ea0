# Telegram: what stands on its own buttons and in its list of commands (at most 256 characters each).
telegram-share-place = 📍 Yerimi yollamaa
telegram-command-start = Başlamaa
telegram-command-menu = Menü hepsi soruşlarlan
telegram-command-library = En yakın biblioteka
telegram-command-human = Bibliotekacıylan yazışmaa
telegram-command-language = Dili diiştirmää
telegram-command-privacy = Angı verileri koruyêrız
telegram-command-delete = Benim verilerimi silmää
telegram-command-help = Yardım
telegram-command-cases = Sizin soruşlarınız hem bekleyän soruşlar
telegram-command-duty = Buradayım yada yokum
telegram-command-log = Verilmiş yardımı yazmaa
telegram-command-ask = Sormaa başkasına
telegram-command-librarian = Bän bibliotekacı: isteerim cuvap vermää
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Elektron devlet izmetleri için soruşlara cuvap vererim: dokumentlär, ödemeklär, imza, pensiya. En yakın bibliotekayı gösterecäm, bibliotekacıylan da baalayacam. Yazın romınca, rusça yada gagauzça.
telegram-short-description = Elektron izmetleri için soruşlar; bibliotekalar; hakına bir bibliotekacı.

# What librarians read in their private chat with the bot and in their team's group.
telegram-desk-no-place = ersiz
telegram-desk-language = { $language ->
        [ro] romın dili
        [ru] rus dili
       *[gag] gagauz dili
    }
telegram-desk-no-question = (soruş taa yok)
telegram-desk-before = Ondan ileri bota sordu:
telegram-desk-take = Alêrım
telegram-desk-release = Geeri vererim
telegram-desk-close = Kapadêrım
telegram-desk-code-spent = Bu adres kullanıldı yada vakıdı geçti. Koordinatordan eni adres isteyin.
telegram-desk-welcome =
    Hoş geldiniz, { $name }! Bundan sora insannarın soruşları burayı geler.
    /cases - soruşlar · /duty - buradayım yada yokum · /log - verilmiş yardımı yazmaa · /ask - iş dostuna sormaa · /help
    Soruşun haberinä cuvap verin („Reply”) yada sadä yazın: o gider şindiki soruşa. Başında „//” - iş dostları için not.
telegram-desk-no-media = Fayl bu yazışmadan insana gitmeer; yanındakı sözlär gider.
telegram-desk-to-whom = Kimä yollayım bu sözleri? Ayırın soruşu; o olacek şindiki.
telegram-desk-not-yours = Bu soruş sizä artık açık diil: kapandı, silindi yada başka komandada.
telegram-desk-current = Şindiki soruş: { $label }. Ne yazarsınız, orayı gider.
telegram-desk-close-as = Kapadêrım { $label }. Nicä yardım ettiniz insana?
telegram-desk-category-citizen-consulted = İnsana nasaat
telegram-desk-category-citizen-trained = İnsanı üüretmäk
telegram-desk-category-librarian-trained = İş dostunu üüretmäk
telegram-desk-category-public-authority = Devlet kurumu
telegram-desk-category-business = Biznes
telegram-desk-category-none = Sonuçsuz
telegram-desk-cases = Soruşlar: sizdä { $held }, bekleer { $waiting }.
telegram-desk-duty = { $on ->
        [yes] Siz iştäsiniz.
       *[no] Şindi siz işiniz başında diilsiniz.
    } Saatlar: { $hours }.
telegram-desk-duty-hour = Bir saat yokum
telegram-desk-duty-today = Büün yokum
telegram-desk-duty-week = Bir afta yokum
telegram-desk-duty-back = Buradayım
telegram-desk-log-whom = Angı yardımı verdiniz insana kendiniz?
telegram-desk-log-consulted-citizens = İnsana nasaat
telegram-desk-log-trained-citizens = İnsanı üüretmäk
telegram-desk-log-consulted-librarians = İş dostunu üüretmäk
telegram-desk-log-consulted-public-authority = Devlet kurumu
telegram-desk-log-consulted-business = Biznes
telegram-desk-log-about = Ne için?
telegram-desk-log-service = Angı izmet?
telegram-desk-logged = Yazıldı ({ $service }). Saa olun!
telegram-desk-log-undo = Geeri almaa
telegram-desk-log-undone = Geeri alındı.
telegram-desk-log-absent = Geeri alınacek bişey yok.
telegram-desk-help =
    /cases - sizin soruşlarınız hem bekleyän soruşlar
    /duty - saatlar, yokum, geldim
    /log - verilmiş yardımı yazmaa
    /ask soruş - iş dostuna sormaa
    „Reply” kullanıp yazılmış sözlär o haberin soruşuna gider; onsuz - şindiki soruşa. Başında „//”: not, insan onu görmeer. Sizdä soruş yoksa, bot cuvap verer.
telegram-team-welcome = Bu grupa şindi „{ $name }” komandasının. Herbir soruş burada kendi temasını alêr. Bot lääzım olsun administrator „Manage topics” hakınnan, grupada da temalar (Topics) açık olsun.
telegram-team-not-invited = { $anonymous ->
        [yes] Siz adsız yazêrsınız, bän da bilmeerim, kimsiniz: insan bu sözleri almadı. Kapadın „Remain anonymous”.
       *[no] Siz bibliotekacı gibi teklif edilmediniz: insan bu sözleri almadı. Koordinatordan teklif isteyin.
    }

# Asking to join as a librarian (/librarian), and what the coordinator sees of it.
telegram-join-ask-place = Angı küüdä yaki kasabada sizin bibliotekanız? Yazın onun adını.
telegram-join-which-library =
    { $place }: seçin biblioteka, neredä işleersiniz.
    Eer o yoksa burada, isteyin koordinatordan teklif.
telegram-join-cancel = Lääzım diil
telegram-join-cancelled = Bişey yollanmadı. Enidän: /librarian.
telegram-join-asked =
    Sizin istemäniz yazıldı: { $library }. Rayonun koordinatoru bakacek, cuvap gelecek burayı.
    Eer üç iş günündä kimsey cuvap vermärsä, sorun rayonun bibliotekasına. Silmää: /delete.
telegram-join-waiting = Sizin istemäniz bekleer koordinatoru: { $library }.
telegram-join-asked-too-often = Üç kerä istediniz bu günnerdä. Bekläyin koordinatorun cuvabını yaki isteyin ondan teklif.
telegram-join-refused-lately = Koordinator almadı sizin istemänizi. Yazın ona; burada enidän var nicä istemää 7 gündän sora.
telegram-join-district-full = Bu rayonda bekleer pek çok insan. Yazın yaarın yaki isteyin koordinatordan teklif.
telegram-join-known = Siz artık bibliotekacı burada. Komandalar: /help
telegram-join-not-active = Siz durgunduz. Sade koordinator var nicä geeri alsın sizi, eni baalantıylan.
telegram-join-told-refused = Koordinator almadı sizin istemänizi. Eer bu yannışlık, yazışın rayonun bibliotekasınnan. Bot verer cuvap sizä, nicä hepsinä.
telegram-join-told-known = Siz artık bibliotekacı burada. Komandalar: /help
telegram-join-told-not-active = Siz durgunduz. Sade koordinator var nicä geeri alsın sizi, eni baalantıylan.
telegram-join-told-joined = Koordinator aldı sizi. Yazın /start.
telegram-join-card =
    👋 Eni bibliotekacı: { $shown }
    { $library } ({ $district })
    { $named ->
        [yes] Alın sade, eer bilärseniz, kim o.
       *[no] Alın sade, eer bilärseniz, kim o. Telegramda yok insan adı: o kendi yazacek onu.
    }
telegram-join-confirm = Alêrım
telegram-join-refuse = Almêêrım
telegram-join-done-joined = Yazıldı: { $shown } şindi alêr soruşları.
telegram-join-done-refused = Yazıldı: { $shown } almadı izin. İnsan biler.
telegram-join-done-known = { $shown } artık bibliotekacı.
telegram-join-done-not-active = { $shown } durgundu, ölä da kalêr.
telegram-join-decided = { $by } artık cuvap verdi: { $what ->
        [confirm] aldı
       *[refuse] almadı
    }.
telegram-join-gone = Taa yok bu istemäk: diişti, silindi yada geçti.
telegram-join-forbidden = Bu istemäk başka rayonda.
