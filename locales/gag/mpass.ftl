mpass-login =
    MPass – bu bir girmäk hepsi devlet izmetlerinä. Girersiniz bir kerä, diil lääzım esap hem parol herbir kuruluşta. Ona baalı: { $systems }.
    1. Açın lääzımnı izmeti (osa { $site }) hem seçin girmää (autentificare).
    2. Seçin neylän girersiniz: mobil imza, token osa EVOSign. Eer imzanız kimliktä, bakın, var mı o listada.
    3. Yapın ölä, nicä sorêr sayt; PIN kodunu kimseyä sölemeyin.
    4. Bitkidä kapadın sessiyayı, en çok bibliotekada: bu kapadêr birdän hepsi baalı izmetleri.
    Kullanıcı adı hem parol şindi çoyu kullanılmêêr: lääzım elektron imza.
    Eer yok nicä girmää: açan imza verän sistemada problema var, MPass da işlämeer. Savaşın taa sora.
    Yardım, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }, { $mpay__age-email }.
    .bring = telefonu mobil imzaylan osa EVOSign-nan, yada tokeni; aklınıza getirin PIN kodunu, ama kimseyä onu sölemeyin
