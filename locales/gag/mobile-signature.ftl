mobile-signature-get =
    Mobil imzayı lääzım kendiniz yapasınız, herbir Orange magazinindä osa Moldcell Center-dä.
    1. Alın kimlii hem telefonu SIM-kartaylan.
    2. İmzalayın danışmayı açık anahtarın sertifikatı için.
    3. Eer karta uymêêrsa, onu parasız diiştirerlär kriptografik kartaya. Orange kableder SIM osa eSIM, angısı verildi bu gündän sora: { $orange-sim-since }.
    4. Seçin saklı PIN kodu hem kimseyä onu sölemeyin.
    5. Bakın, işleer mi imza, burada: { $msign__site }
    Açmak parasız; sora ödersiniz imza için osa paket için. Bir nomer imzalêêr sade bir insan osa bir kompaniya için; var nicä olsun imza birkaç nomerdä.
    Doverennost hem yabancıların dokumentleri için sorun operatora. Orange: { $orange-phone } (onnarın setkasından). Moldcell: { $moldcell-phone }.
    .bring = kimlik hem telefon SIM-kartaylan

mobile-signature-price =
    Mobil imza açmak parasız iki operatorda da. Ödersiniz imzalamak için:
    1. Orange: bir imza – { $orange-price-one }. Bir aya paketlär: { $orange-bundle-sizes }, vakıdı { $bundle-term }; kendileri enidän açılêr, siz kapatmayınca. Onnarın paasını bulamadık.
    2. Moldcell: bir imza – { $moldcell-price-one }. Paketlär, vakıdı { $bundle-term }: { $moldcell-bundles }.
    Kodlar paketlär için (Orange-da My Orange aplikaţiyası da). Orange abonement: { $orange-code-subscription }. Orange PrePay: { $orange-code-prepay }. Moldcell: { $moldcell-code }.
    Moldcell paaları: { $moldcell-site }
    Büünkü paasını hem nicä paketi kapamaa: sorun operatora. Orange: { $orange-phone } (onnarın setkasından). Moldcell: { $moldcell-phone }.

mobile-signature-sim-change =
    Mobil imza bulunêr bir nomerin SIM-kartasında (osa eSIM-da), diil telefonda.
    1. Eni telefon, o SIM-karta: karta geçer eni telefona, imza kalêr onda.
    2. Eni karta, eSIM-a geçmäk, başka nomer osa başka operator: diiştirmedään sorun operatora, ne olacek imzaylan. Var nicä olsun, ani lääzım olacek enidän açmaa onu magazindä, kimliklän.
    3. Diiştirdiktän sora bakın, işleer mi imza, burada: { $msign__site }
    4. Kaybettiniz osa çaldılar kartayı yada telefonu: hemen telefon edin operatora.
    Orange: { $orange-phone } onnarın setkasından, { $support__orange-phone-abroad } sınır aşırıdan, yada gidin magazinä. Moldcell: { $moldcell-phone }.
    Açmak parasız. Orange-da imza tutêr { $orange-validity }, ama birkaç diişmäk var nicä kısa yapsın bu vakıdı.

mobile-signature-abroad =
    Orange-da mobil imza işleer romingdä da.
    1. Moldovan SIM-kartası lääzım olsun telefonda, açık hem setkada: haber gider SMS-län Moldovaya.
    2. Nekadar paası Orange-da: imza, { $orange-price-one }, hem bir SMS romingdä.
    3. Haber gelmeer mi? Bakın, açık mı roming, hem telefon edin Orange-a sınır aşırıdan: { $support__orange-phone-abroad }.
    4. Moldcell: roming kuralını bulamadık. Gitmedään sorun operatora: { $moldcell-phone }, { $moldcell-site }
    Yok roming yada SIM-karta: eni kimliktä imzaya moldovan SIM-kartası diil lääzım (kompyuter için lääzım kart okuyucusu). Tokeni var nicä istemää büükelçiliktä.
    PIN kodunu kimseyä vermeyin, aylenizä da.

mobile-signature-operators =
    Mobil imzayı yapêrlar iki operator: Orange hem Moldcell. Sade onnar var bizim bilgilerdä.
    1. Orange: herbir magazindä. Telefon (Orange setkasından): { $orange-phone }. Sayfa: { $orange-site }
    2. Moldcell: Moldcell Center-dä. Telefon: { $moldcell-phone }. Sayfa: { $moldcell-site }
    Gidin kendiniz, kimliklän hem telefonnan. Açmak parasız ikisindä da.
    Moldtelecom (Unite): bulamadık ne sayfa, ne haber, ani onnarda var bu izmet. Gitmedään sorun Moldtelecom-a.
    Başka operatorunuz mu var? Var nicä almaa Orange osa Moldcell kartası, yada başka imza, angısı operatora baalı diil: USB token osa eni kimliin çipi.
    .bring = kimlik hem telefon
