# The nearest library: words of src/libraries/place-step.ts, in plain Gagauz from attested words.
# reviewed: no
library-card =
    { $order ->
        [0] {""}
       *[other] { $order }.{" "}
    }{ $named ->
        [no] Biblioteka: { $locality }
       *[yes] { $name }
    } – { $distance ->
        [exact] { $km } km uzak
        [about] aşaa-yukarı { $km } km uzak, { $locality }
        [none] { $locality }
       *[same-place] er: { $locality }
    }{ $across ->
        [yes] {" "}(Nistrunun karşı tarafında)
       *[no] {""}
    }{ $address ->
        [none] {""}
       *[other] {"\u000A"}Adres: { $address }
    }{ $phone ->
        [none] {"\u000A"}Telefon: taa bilmeeriz
       *[other] {"\u000A"}Telefon: { $phone }
    }{ $hours ->
        [unknown] {"\u000A"}İş saatları: bilmeeriz; ilkin telefon edin yada sorun primariyada
        [closed] {"\u000A"}Büün kapalı
       *[some] {"\u000A"}Büün: { $spans }
    }{ $state ->
        [always] {"\u000A"}Şindi açık, dayma
        [open-until] {"\u000A"}Şindi açık; kapanêr saat { $time }{ $when ->
            [today] {""}
           *[other] {" "}(yaarın)
        }
        [opens] {"\u000A"}Şindi kapalı; açılêr { $when ->
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
        }, saat { $time }
        [closed] {"\u000A"}Şindi kapalı
       *[unknown] {""}
    }{ $ambassador ->
        [yes] {"\u000A"}Burada var e-Ambasador: yardım eder elektron izmetlerdä.
        [no] {"\u000A"}Burada yok e-Ambasador, ama bibliotekacı söleyecek, neredä var.
       *[unknown] {"\u000A"}e-Ambasador: sorun orada.
    }{"\u000A"}Karta: { $map }{ $exact ->
        [yes] {""}
       *[no] {" "}(küü yada kasaba, diil ev)
    }
library-ask-place =
    Yazın küüyünüzü, kasabanızı yada sektoru, yada gönderin erinizi: gösterecez en yakın bibliotekayı.
    Saklêêrım sade adını; var nicä silmää: /delete.
library-which-place = Var birkaç er bu adlan. Angısı sizin?
library-place-not-found =
    Bulmadım bu eri. Yazın küüyün yada kasabanın adını hem rayonu, örnek: „Tomay, Gagauz Yeri”.
library-point-unclear = Annamadım eri. Yalvarêrız, yazın küüyün yada kasabanın adını.
library-near = En yakın bibliotekalar – { $place }:
library-none = Bizim listada taa yok biblioteka bu erdä. Sorun primariyada yada isteyin insanı burada.
library-far = Bizim listada taa yok hepsi bibliotekalar: var nicä olsun biri taa yakında. Sorun primariyada.
library-ask-for-ambassador = Dooru bilmeeriz, neredä var e-Ambasador. Telefon edin bibliotekaya hem sorun.
library-nothing-open =
    Şindi hepsi kapalı, nekadar bileriz. İlk açılêr { $name }: { $when ->
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
    }, saat { $time }.
library-bring = „{ $title }” için alın yanınıza: { $what }.
library-bring-usual = Alın yanınıza kimlii hem telefonu.
library-reminder = { $name } şindi açık, bizim bilgilerä görä. Siz istediniz haber vermää.
library-remind-set = İslää, yazacam sizä, açan açılacek { $name }: { $when ->
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
    }, saat { $time }.
library-any = İslää, ersiz. Herbir devlet bibliotekası yardım eder parasız; sorun e-Ambasador için.
library-abroad =
    Bu er diil Moldova Respublikasında. Sınır aşırıda yardım eder konsulluk.
    Eer evdä biri var nicä yardım etsin, yazın orada küüyünüzü: gösterecez onun bibliotekasını. Saatlar Moldovanın.
button-another-place = Başka er
button-skip-place = Ersiz
button-write-to-library = Soruş bibliotekaya{ $of ->
        [one] {""}
       *[several] {" "}{ $order }
    }
button-remind = Haber ver, açan açılacek
