mcabinet-what-is =
    MCabinet – vatandaşın kendi kabineti: bir erdä görersiniz bilgileri, angıları devlettä var sizin için. O parasız hem işleer gecä-gündüz.
    Ne var orada: kimlik hem pasport, şoför pravası, mülk, soţial hem medik sigortası, yol kuralların bozulması, seçim eri hem başka. Orayı geler dokumentlär da, angılarını onlayn izmetlär yaptı, var nicä onnarı almaa.
    1. Açın { $site }
    2. Girin MPass-lan elektron imzaylan.
    3. Seçin bölümü osa dokumentı hem alın onu, eer lääzımsa.
    Taa eni haberlär gösterer vatandaşın hem biznesin kabinetini başka adrestä: { $evo-app__site } (hastalık kiyadı için). Eer biri açılmêêrsa, deneyin başkasını.
    Yabancı kompyuterda bitkidä kapadın sessiyayı.
