esignature-what-is =
    Elektron imza – bu sizin imzanız internettä. Kvalifikaţiyalı imza geçer ölä, nicä elinizlän kiyatta yapılmış imza.
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
    4. EVOSign: aplikaţiya MPass-a girmää deyni. Paasını hem nicä açmaa onu dooru bilmeeriz; sorun AGE-da (Agenția de Guvernare Electronică): { $mpay__age-phone }.
    Kısa: aaz imzalêêrsınız – mobil imza; çok kompyuterda – token; var eni kimlik – onun çipi.

esignature-pin-forgotten =
    PIN kodunu bilersiniz sade siz. Bibliotekacı, işçi osa operator lääzım onu sormasın.
    1. Taa yazmayın kodları bilmedään.
    2. Alın kimlii (hem tokeni, eer varsa) hem gidin ona, kim verdi imzayı:
    - mobil imza – Orange magazini (telefon: { $mobile-signature__orange-phone }) osa Moldcell (telefon: { $mobile-signature__moldcell-phone });
    - token – STISC osa ASP merkezi (Agenția Servicii Publice), neredä onu aldınız;
    - kimlik – ASP merkezi (telefon: { $asp-phone }).
    3. Eer imzayı yok nicä taa kullanmaa, yapêrlar eni sertifikat, o tokendä; kimlik için – ASP-da, danışma günü.
    Kaç kerä var nicä savaşmaa, PUK kodunu hem paasını bulamadık: sorun orada.
    .bring = kimlik; eer imza tokendäysä – token da

esignature-renew =
    İmzayı enilersiniz orada, neredä onu aldınız. Başlayın ilerdän, diil bitki günü.
    1. Token: doldurun danışmayı { $site } saytında (STISC, angısı verer imzayı), ödeyin hem gelin dokumentlärlän hem o tokenlän.
    2. Mobil imza Orange (tutêr { $mobile-signature__orange-validity }): bitki ayda geler SMS, siz uzadêrsınız imzayı kendiniz telefondan. Eer bittiysä, gidin dokumentlärlän herbir Orange magazininä.
    3. Mobil imza Moldcell: sorun operatora, { $mobile-signature__moldcell-phone }.
    4. Eni kimlik: ASP merkezindä (Agenția Servicii Publice) yazêrlar eni sertifikat o kimliktä, danışmak günündä, en çok kimliin vakıdı bitincän.
    Nekadar paası ikinci sertifikat kimliktä, bulamadık. Sorun ASP-da: { $asp-phone }.
    .bring = token için: token, kimlik hem kopiyası, imzalı danışma, ödemäk kiyadı; Orange için, eer vakıt geçtiysä: dokumentlär

esignature-revoke-lost =
    Kapadın imzayı taa tez, ani kimsey imzalamasın sizin erinizä. Sertifikatı durgudêrlar (sora var nicä geeri açmaa) yada bütünnä kapêêrlar.
    1. Token: yazıylan isteyin STISC-tan (angısı verer imzayı) durgutsunnar yada kapasınnar sertifikatı: e-maillän, elektron imzaylan, osa STISC ofisindä, imzalı elinizlän. Sayfa: { $revoke-page }
    2. Telefon yada SIM-karta mobil imzaylan: hemen telefon edin operatora. Orange: { $mobile-signature__orange-phone } onnarın setkasından, { $support__orange-phone-abroad } sınır aşırıdan, yada gidin magazinä. Moldcell: { $mobile-signature__moldcell-phone }.
    3. Kimlik: gidin ASP-ya (Agenția Servicii Publice). Sertifikatı durgudêrlar yada kapêêrlar danışmak günündä; sorun, nicä bildirmää, ani kimlik kayıp. Telefon: { $asp-phone }.
    4. Sınır aşırı: danışmayı kableder Moldova büükelçilikleri da.
    STISC telefonunu gecä için bulamadık. Eer kimsey imzaladıysa sizin erinizä, bildirin poliţiyaya: { $support__emergency-phone }.

esignature-valid-abroad =
    Moldovada kvalifikaţiyalı elektron imza tutêr ölä, nicä ellän yapılmış imza (kanon { $law }).
    Başka devletlerdä ilkin sorun: annaşmak Moldova hem Evropa birlii arasında imzalar için bulamadık.
    1. İlkin sorun kuruluşa, banka osa kompaniyaya, kim kabledecek dokumentı: alêrlar mı kvalifikaţiyalı imza Moldovadan.
    2. Var mobil imza Orange: operator yazêr, ani onunnan imzalı dokumentlär tutêr sade Moldovada.
    3. Almêêrlar mı? Sorun, nicä başka türlü imzalamaa, kiyatta mı.
    4. Var yabancı imza (romın, italyan, ukrain), dokument sa Moldova için: sorun kuruluşa burada, angısı onu kabledecek, yada AGE-ya: { $mpay__age-phone }.
    Moldova devletin izmetleri için var nicä imzalamaa sınır aşırıdan da.

esignature-consulate =
    Da, Moldova büükelçilikleri kableder danışmayı elektron imza için tokendä.
    1. Doldurun danışmayı { $site } saytında hem ödeyin STISC izmetini MPay-lan: { $mpay__site }
    2. Bilin, lääzım mı yazılmaa. Amerikada, Büük Britaniyada hem Estoniyada lääzım, Rusiyada diil lääzım; bakın büükelçilik saytında.
    3. Gelin büükelçilää doldurulmuş danışmaylan, geçerli moldovan kimliklän osa pasportlan hem ödemäk kiyadınnan. Başka insan gelär sade notarial doverennostlan.
    4. Bekleyin. Amerika, aşaa-yukarı: { $consulate-wait-usa }. Rusiya, aşaa-yukarı: { $consulate-wait-russia }. Başka devlettä sorun büükelçilää.
    Büükelçilik para almêêr ({ $consulate-free-law }); ödersiniz sade STISC izmetini.
    Mobil imzayı yapêrlar sade operatorlar, Orange hem Moldcell.
    .bring = doldurulmuş danışma, geçerli moldovan kimlii osa pasport, ödemäk kiyadı; başkası için – notarial doverennost da
