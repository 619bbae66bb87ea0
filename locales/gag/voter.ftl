voter-check =
    Kendi seçim erinizi bulêrsınız onlayn:
    1. Girin { $site } („Află unde să votezi”) yada { $register } („Verifică-te în RSA”) saytına hem yazın IDNP-yi orada, diil burada.
    2. Bakın seçim erini, adresi hem adınızı listada.
    3. Var mı yannışlık? İsteyin düzsünnär seçim erinin bürosunda, en az { $correction-term } seçimnerdän ileri.
    Yoksunuz listada? Gelin seçim erinä dokumentlan, angısı gösterer neredä yaşêêrsınız: ses verersiniz ek listada.
    Seçim günü başka erdäsiniz? İlerdän alın kendi seçim erinizdän ses vermäk sertifikatını, en az bir gün ileri.
    Bölä bildirildi { $election-day } seçimnerinä; herbir seçimdän ileri günneri bildirer CEC (Comisia Electorală Centrală). Sınır aşırıda: sorun CEC-tä yada büükelçiliktä.
    .bring = eer listada yoksunuz, dokument, ani gösterer neredä yaşêêrsınız
