# Cases: a citizen and a librarian. `case-...` is read by the citizen, `case-notice-...` by librarians.
# reviewed: no
case-ask-place =
    Angı küüdän yada kasabadan yazêrsınız? Yazın onun adını: ilkin aarayacez bibliotekacıyı orada.
    Var nicä ersiz da.
case-which-place = Var birkaç er bu adlan. Angısı sizin?
case-place-unknown = Bilmeerim bu eri. Bu sözleri ekledim soruşa.
case-confirm =
    Göndereyim mi bibliotekacıya { $known ->
        [yes] (er: { $place }) bu soruşu
        [library] (ilkin burada: { $place }) bu soruşu
       *[no] bu soruşu
    } hem bitki haberleri?
case-confirm-without = Lääzım mı sizä bibliotekacı{ $known ->
        [yes] {" "}(er: { $place })
        [library] {" "}(ilkin burada: { $place })
       *[no] {""}
    }? O görecek bitki haberleri dä. Soruşu yazarsınız sora.
case-no-codes = Yazmayın kendi kodunuzu (IDNP), parolları hem kartanın nomerini. Eer isteersiniz sölemää taa bişey, yazın şindi.
case-not-sent = İslää, bişey göndermedim.
case-waiting = Gönderdim. Hepsini, ne şindi yazêrsınız, okuyêr bibliotekacı, diil bot.
case-write-question = Yalvarêrız, yazın soruşu.
case-soon = Bibliotekacı şindi işleer; o cuvap verecek burada.
case-later =
    Şindi kimsä işlämeer. Bibliotekacı okuyacek haberi { $day ->
        [today] büün
        [tomorrow] yaarın
        [mo] pazertesi
        [tu] salı
        [we] çarşamba
        [th] perşembä
        [fr] cumaa
        [sa] cumertesi
        [su] pazar
       *[date] { $date }
    }, saat { $time } sora. Soruş saklanêr.
    Eer lääzımsa tez, telefon edin: { $support }
case-nobody-speaks =
    Şindi yok bibliotekacı, kim biler sizin dilinizi. Soruş saklanêr, koordinator biler onu.
    Var nicä seçmää başka dil: /language. Eer lääzımsa tez, telefon edin: { $support }
case-nobody =
    Şindi yok bibliotekacı, kim var nicä cuvap versin. Soruş saklanêr, koordinator biler onu.
    Eer lääzımsa tez, telefon edin: { $support }
case-taken = Sizä cuvap verer { $name }, bibliotekacı. Yazın burada.
case-by = { $name }:
case-corrected-by = ✏️ { $name }:
case-joined = Sizä cuvap verer { $name } da.
case-released = Bibliotekacı yok nicä cuvap versin. Sizin soruşunuz saklanêr, cuvap verecek başkası.
case-passed = Şindi sizä cuvap verer { $name }.
case-passed-team = Sizin soruşunuzu şindi okuyêr { $step ->
        [district] rayonun bibliotekacıları
       *[national] Moldovanın bibliotekacıları
    }.
case-rolled-up = Taa kimsä cuvap vermedi. Şindi sorduk { $step ->
        [district] rayonun bibliotekacılarına
       *[national] Moldovanın bibliotekacılarına
    }.
case-alarmed =
    Taa kimsä almadı soruşu. Koordinator biler onu; soruş saklanêr.
    Eer lääzımsa tez, telefon edin: { $support }
case-delivered = ✓ Haber bibliotekacılarda.
case-empty = Haber boş geldi, göndermedim onu.
case-media-kept-out = { $media ->
        [voice] Ses haberi gelmeer
       *[other] Resim yada fayl gelmeer
    } bibliotekacıya{ $caption ->
        [yes] ; onun yanındakı sözlär geldi.
       *[no] . Yalvarêrız, yazın sözlärlän.
    }
case-message-lost = Bir haberiniz gelmedi bibliotekacıya. Yalvarêrız, yazın onu enidän.
case-still-waiting = Sizin soruşunuz bekleer bibliotekacıyı. Bot enidän cuvap verecek, açan kapayacenız yazışmayı.
case-still-taken = Sizä cuvap verer { $name }. Bot enidän cuvap verecek, açan kapayacenız yazışmayı.
case-language = İslää, yazışêrız gagauzça.
case-closed = { $by ->
        [citizen] Kapadınız yazışmayı bibliotekacıylan.
        [librarian] Bibliotekacı kapadı yazışmayı.
       *[time] Yazışma kapalı: çoktan kimsä yazmadı.
    } Şindi enidän cuvap verer bot.
case-rate = Nekadar yardım etti bibliotekacı? 1 - yardım etmedi, 5 - pek çok:
case-rated = Saa olun!
case-continue-ask = { $known ->
        [yes] Yazışmaa taa ileri, bibliotekacıylan ({ $name })
       *[no] Yazışmaa taa ileri, bibliotekacıylan
    }, yada bu eni soruş, bota?
case-continued = İslää. { $name } görer haberi hem cuvap verecek burada.
case-new = İslää. Yazın eni soruşu.
button-case-yes = Da, gönder
button-case-close = Kapa yazışmayı
button-case-continue = Taa ileri
button-case-new = Eni soruş

case-notice-taken = Soruşu aldı { $name }.
case-notice-taken-by = Soruş şindi onda: { $name }. Bişey diişmedi.
case-notice-yours = Soruş şindi sizdä.
case-notice-already-in = Siz şindi da yazêrsınız burada.
case-notice-joined = Vatandaşa yazêr { $name } da.
case-notice-left = { $name } taa yazmêêr burada.
case-notice-full = Burada yazêr pek çok insan.
case-notice-not-taken = Soruşu kimsä almadı.
case-notice-released = { $name } geeri verdi soruşu; o bekleer enidän.
case-notice-released-silent = { $name } cuvap vermedi; soruş bekleer enidän.
case-notice-passed = { $name } verdi soruşu: { $to }.
case-notice-passed-team = { $name } verdi soruşu: { $step ->
        [district] rayonun bibliotekacıları
       *[national] Moldovanın bibliotekacıları
    }.
case-notice-rolled-up = Kimsä almadı soruşu. Şindi bekleer: { $step ->
        [library] biblioteka
        [district] rayonun bibliotekacıları
       *[national] Moldovanın bibliotekacıları
    }.
case-notice-alarm = Kimsä almadı soruşu. Koordinator: yalvarêrız, verin onu bibliotekacıya.
case-notice-remind = Vatandaş bekleer sizin cuvabınızı.
case-notice-undelivered = { $delivery ->
        [refused] { $reason ->
            [window-closed] Haber gelmedi vatandaşa: Messenger’da cuvap vermää olêr salt 24 saat onun bitki haberindän sora. Bekläyin, ani enidän yazsın; nomer verdiysä, telefon açın.
            [blocked] Bitki haber gelmedi vatandaşa: o bizi kapadı osa akkauntu yok.
           *[other] Bitki haber gelmedi vatandaşa.
        }
       *[unknown] Bilmeeriz, geldi mi bitki haber vatandaşa.
    }
case-notice-colleague = İş dostu yazdı vatandaşa Facebook sayfasından: „{ $text }”. Bot 24 saat cuvap vermeer.
case-notice-not-in-chat = { $delivery ->
        [refused] İnsanın haberi GELMEDİ bibliotekacıya Telegramda (yazışma kapalı). O burada, iş masasında durêr.
       *[unknown] Bilmeeriz, geldi mi insanın haberi bibliotekacıya Telegramda. O burada, iş masasında durêr.
    }
case-notice-lost = Bibliotekacının haberi gelmedi vatandaşa. Yazın onu enidän.
case-notice-citizen-lost = Vatandaşın haberini yoktu nicä okumaa. Yalvardık yazsın enidän.
case-notice-media = Vatandaş gönderdi { $media ->
        [voice] ses haberi
        [photo] resim
        [video] video
        [sticker] stiker
       *[file] fayl
    }, o gelmeer buraya. Söledik vatandaşa.
case-notice-closed = Soruş kapalı yada taa yok. Haber gelmedi vatandaşa.
case-notice-closed-by = Soruş kapalı: { $by ->
        [citizen] kapadı vatandaş
        [librarian] kapadı bibliotekacı
       *[time] çoktan kimsä yazmadı
    }.
case-notice-deleted = Vatandaş sildi kendi bilgilerini. Soruş kapalı.
case-notice-continued = Vatandaş yazêr enidän.
case-notice-your-own = Bu sizin soruşunuz: cuvap verecek başkası.
case-notice-author = Bu onun soruşu ({ $name }): verin başkasına.
case-notice-no-answer = Yok hazır cuvap bu tema için.
case-notice-empty = Haber boştu, göndermedik onu.
