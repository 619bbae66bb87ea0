esignature-what-is =
    Elektron imza – bu sizin imzanız internettä. Kvalifikaţiyalı imza tutêr ölä, nicä elinizlän kiyatta yapılmış imza.
    Ne için o lääzım:
    1. Girmää MPass-lan devlet izmetlerinä: MCabinet, EVO, onlayn danışmaklar.
    2. İmzalamaa danışmakları hem kontraktları evdän.
    3. Vermää izin başka insana MPower-lan.
    Neredä o bulunêr: SIM-kartada (mobil imza), USB tokendä osa eni kimliin çipindä.
    İmzanın skanı osa resimi – diil elektron imza.
    Zakon, angısı şindi işleer: { $law }. Devlet kuruluşunun yok hakı kabletmemää dooru imzalanmış elektron dokumentı.
    PIN kodunu bilersiniz sade siz.

esignature-which-one =
    Seçin, bakıp nicä imzalayacanız:
    1. Mobil imza (Orange, Moldcell): yapılêr o günü operatorun magazinindä, kart okuyucusu diil lääzım. Bir imzanın paası: { $mobile-signature__orange-price-one }, osa paket bir aya.
    2. USB token (STISC, ASP merkezleri): kompyutera baalanêr, ödersiniz bir kerä seçilmiş vakıda: { $esignature-token__certificate-term }. Paası: { $site }
    3. Eni kimlik: ilk sertifikat bildirildi parasız, vakıdı en çok { $card-certificate-term }. Kompyuter için lääzım kart okuyucusu; sorun ASP-da, taa vererlär mi onu parasız.
    4. EVOSign: aplikaţiya MPass-a girmää deyni. Paasını hem nicä açmaa onu dooru bilmeeriz; sorun AGE-da: { $mpay__age-phone }.
    Kısa: aaz imzalêêrsınız – mobil imza; çok kompyuterda – token; var eni kimlik – onun çipi.

esignature-pin-forgotten =
    PIN kodunu bilersiniz sade siz. Bibliotekacı, işçi osa operator lääzım onu sormasın.
    1. Taa yazmayın kodları bilmedään.
    2. Alın kimlii (hem tokeni, eer varsa) hem gidin ona, kim verdi imzayı:
    mobil imza – Orange magazini (telefon: { $mobile-signature__orange-phone }) osa Moldcell (telefon: { $mobile-signature__moldcell-phone });
    token – STISC osa ASP merkezi, neredä onu aldınız;
    kimlik – ASP merkezi (telefon: { $asp-phone }).
    3. Eer imzayı yok nicä taa kullanmaa, yapêrlar eni sertifikat: o tokendä osa o kimliktä, ASP-da, o günü.
    Kaç kerä var nicä denemää, PUK kodunu hem paasını bulamadık: sorun orada.
