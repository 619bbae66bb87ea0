# Cases: a citizen and a librarian. `case-...` is read by the citizen, `case-notice-...` by librarians.
# reviewed: no
case-ask-place =
    Angı küüdän yada kasabadan yazêrsınız? Yazın onun adını: ilkin aarayacez bibliotekacıyı orada.
    Var nicä ersiz da.
case-which-place = Var birkaç er bu adlan. Angısı sizin?
case-place-unknown = Bilmeerim bu eri. Bu lafları koydum soruşun yanına.
case-confirm =
    Göndereyim mi bibliotekacıya { $known ->
        [yes] (er: { $place }) bu soruşu
        [library] (ilkin burada: { $place }) bu soruşu
       *[no] bu soruşu
    } hem bitki mesajları?
case-confirm-without = Lääzım mı sizä bibliotekacı{ $known ->
        [yes] {" "}(er: { $place })
        [library] {" "}(ilkin burada: { $place })
       *[no] {""}
    }? O görecek bitki mesajları da. Soruşu yazarsınız sora.
case-no-codes = Yazmayın kendi kodunuzu (IDNP), parolları hem kartanın nomerini. Eer isteersiniz sölemää taa bişey, yazın şindi.
case-not-sent = İslää, bişey göndermedim.
case-waiting = Gönderdim. Hepsini, ne şindi yazêrsınız, okuyêr bibliotekacı, diil bot.
case-write-question = Yalvarêrız, yazın soruşu.
case-soon = Bibliotekacı şindi işleer; o cuvap verecek burada.
case-later =
    Şindi kimsä işlämeer. Bibliotekacı okuyacek mesajı { $day ->
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
    Şindi yok bibliotekacı, kim konuşêr sizin dilinizdä. Soruş saklanêr, koordinator biler onu.
    Var nicä seçmää başka dil: /language. Eer lääzımsa tez, telefon edin: { $support }
case-nobody =
    Şindi yok bibliotekacı, kim var nicä cuvap versin. Soruş saklanêr, koordinator biler onu.
    Eer lääzımsa tez, telefon edin: { $support }
case-taken = Sizä cuvap verer { $name }, bibliotekacı. Yazın burada.
case-by = { $name }:
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
case-delivered = ✓ Mesaj bibliotekacılarda.
case-empty = Mesaj boş geldi, göndermedim onu.
case-media-kept-out = { $media ->
        [voice] Ses mesajı gelmeer
       *[other] Resim yada fayl gelmeer
    } bibliotekacıya{ $caption ->
        [yes] ; onun yanındakı laflar geldi.
       *[no] . Yalvarêrız, yazın laflarlan.
    }
case-message-lost = Bir mesajınız gelmedi bibliotekacıya. Yalvarêrız, yazın onu enidän.
case-still-waiting = Sizin soruşunuz bekleer bibliotekacıyı. Bot enidän cuvap verecek, açan kapayacenız konuşmayı.
case-still-taken = Sizä cuvap verer { $name }. Bot enidän cuvap verecek, açan kapayacenız konuşmayı.
case-language = İslää, konuşêrız gagauzça.
case-closed = { $by ->
        [citizen] Kapadınız konuşmayı bibliotekacıylan.
        [librarian] Bibliotekacı kapadı konuşmayı.
       *[time] Konuşma kapalı: çoktan kimsä yazmadı.
    } Şindi enidän cuvap verer bot.
case-rate = Nekadar yardım etti bibliotekacı? 1 - hiç, 5 - pek çok:
case-rated = Saa olun!
case-continue-ask = { $known ->
        [yes] Konuşmaa taa ileri, bibliotekacıylan ({ $name })
       *[no] Konuşmaa taa ileri, bibliotekacıylan
    }, yada bu eni soruş, bota?
case-continued = İslää. { $name } görer mesajı hem cuvap verecek burada.
case-new = İslää. Yazın eni soruşu.
button-case-yes = Da, gönder
button-case-close = Kapa konuşmayı
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
case-notice-released = { $name } brakdı soruşu; o bekleer enidän.
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
            [window-closed] Mesaj gelmedi vatandaşa: Messenger’da cuvap vermää olêr salt 24 saat onun bitki mesajından sora. Bekläyin, ani genä yazsın; nomer verdiysä, telefon açın.
            [blocked] Bitki mesaj gelmedi vatandaşa: o bizi kapadı osa akkauntu yok.
           *[other] Bitki mesaj gelmedi vatandaşa.
        }
       *[unknown] Bilmeeriz, geldi mi bitki mesaj vatandaşa.
    }
case-notice-colleague = İş dostu yazdı vatandaşa Facebook sayfasından: „{ $text }”. Robot 24 saat cuvap vermeer.
case-notice-not-in-chat = { $delivery ->
        [refused] İnsanın haberi ETİŞMEDİ bibliotekacıya Telegramda (çat kapalı). O burada, iş masasında durêr.
       *[unknown] Bilmeeriz, etişti mi insanın haberi bibliotekacıya Telegramda. O burada, iş masasında durêr.
    }
case-notice-lost = Bibliotekacının mesajı gelmedi vatandaşa. Yazın onu enidän.
case-notice-citizen-lost = Vatandaşın mesajını yoktu nicä okumaa. Yalvardık yazsın enidän.
case-notice-media = Vatandaş gönderdi { $media ->
        [voice] ses mesajı
        [photo] resim
        [video] video
        [sticker] stiker
       *[file] fayl
    }, o gelmeer buraya. Söledik vatandaşa.
case-notice-closed = Soruş kapalı yada taa yok. Mesaj gelmedi vatandaşa.
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
case-notice-empty = Mesaj boştu, göndermedik onu.
