mcabinet-what-is =
    MCabinet – vatandaşın kendi kabineti: bir erdä görersiniz bilgileri, angıları devlettä var sizin için. O parasız hem işleer gecä-gündüz.
    Ne var orada: kimlik hem pasport, şoför pravası, mülk, soţial hem medik sigortası, yol kuralların bozulması, seçim eri hem başka. Orayı geler dokumentlär da, angılarını onlayn izmetlär yaptı, var nicä onnarı almaa.
    1. Açın { $site }
    2. Girin MPass-lan elektron imzaylan.
    3. Seçin bölümü osa dokumentı hem alın onu, eer lääzımsa.
    Taa eni haberlär gösterer vatandaşın hem biznesin kabinetini başka adrestä: { $evo-app__site } (hastalık kiyadı için). Eer biri açılmêêrsa, açın başkasını.
    Yabancı kompyuterda bitkidä kapadın sessiyayı.

mcabinet-access-history =
    Da, var nicä görmää. MCabinet-tä var bölüm, neredä görünêr, kim baktı sizin bilgilerinizä.
    1. Açın { $site } (eer açılmêêrsa, { $evo-app__site }) hem girin MPass-lan, elektron imzaylan.
    2. Bulun bölümü, neredä yazılı istoriya.
    3. Okuyun: kim, açan, angı bilgileri hem angı temelä görä baktı. Devlet sistemaları, neredä var insanın bilgileri, lääzım tutsunnar bu jurnalı (MLog, { $log-law }).
    Bişey belli diil yada sebepsiz (örnek: kuruluş, neredä siz olmadınız)?
    Var nicä sormaa o kuruluşa, angısı orada gösterili, yada CNPDCP-yä (insan bilgilerini koruyan naţional merkez): { $support__personal-data-phone }.
    Bakmak taa diil kabaat: ilkin bakın temelä.
