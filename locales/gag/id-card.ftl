id-card-get =
    Eni kimlik (carte de identitate) azar-azar gelir eski „buletin” erinä. Onu yapêrlar herbir ASP merkezindä (Agenția Servicii Publice), neredä olsa propiskanız. Eski buletinnär geçer o günä kadar, ani yazılı onnarın üstündä.
    Moldovada yaşayan vatandaşlara o lääzım bu yaştan: { $min-age }.
    1. Yazılın { $asp-site } saytında yada telefonnan { $asp-phone }.
    2. Sorun, angı dokumentlär lääzım sizä: ilk kimlik, bitti vakıdı, eni soyad.
    3. Gidin merkezä hem verin danışmayı. Parmak izlerini alêrlar bu yaştan: { $fingerprint-age }.
    4. Alın kimlii, açan hazır olacek. Adetli vakıt: { $term-standard }. Bu vakıtta: { $free-offer }.
    Kimliktä adres yok: başka erä geçärseniz, diil lääzım diiştirmää.
    Tez lääzım dokument? Sorun ASP-da vakıtlı kimlik için.
    Sınır aşırıdan: büükelçiliktä yada konsullukta.
id-card-price =
    Kimliin paası baalı vakıda:
    - { $term-standard }: { $price-standard }
    - { $term-10 }: { $price-10 }
    - { $term-5 }: { $price-5 }
    - { $term-1 }: { $price-1 }
    - o gün: { $price-same-day }. Er: { $same-day-offices }.
    Adetli vakıtta: { $free-offer }. Bu vakıtta o parasız onnara da, kimin var ilgotası. Tez yapmak için herbir kerä ödeerlär.
    Kimin var ilgotası, bir günä yada o günä: { $price-reduced }.
    Eski buletin paaları artık geçmeer. Var mı sizdä ilgota, sorun herbir ASP merkezindä (Agenția Servicii Publice).
id-card-lost =
    Eer kaybettiniz kimlii (buletini) yada çaldılarsa onu, lääzım bildirmää ASP-ya (Agenția Servicii Publice).
    1. Bildirin taa tez. Vakıt: { $report-term }.
    2. Gidin herbir ASP merkezinä yada kimlik penceresinä. Sınır aşırı: büükelçilää yada konsullaa.
    3. Verin deklaraţiyayı. Onu yazêrlar hemen hem parasız.
    4. Onunnan bilä isteyin eni kimlik. Eer kimliin çipindä vardı elektron imza, isteyin ASP-da, durgutsunnar yada kapasınnar imzayı.
    Eer dokumentı bulduysanız bildirdiktän sora, o artık geçmeer: haber verin ASP-ya hem kullanmayın onu.
    Eer çaldılarsa dokumentları, var nicä bildirmää poliţiyaya da.
    Soruşlar: { $asp-phone }.

id-card-what-is =
    Cartea de identitate (eni kimlik) – eni dokument, büüklüü nicä bank kartası, çiplän hem biometrik bilgilärlän. Onu vererlär bu gündän beeri: { $issued-since }. O azar-azar geler „buletin” erinä.
    - Diil lääzım yapmaa onu vakıttan ileri: eski buletin geçer o günä kadar, ani yazılı onda.
    - Yaş: { $min-age } hem taa büük; taa küçük uşaa – ana-bobanın osa başka kanon temsilcisinin istediinä görä.
    - Adres onda yok: başka erä geçärseniz, diil lääzım diiştirmää.
    - Eer isteersäniz, çipä yazêrlar elektron imza. Onunnan girersiniz MPass, MSign, MPower, MNotify, MCabinet içinä.
    - Yapêrlar herbir ASP merkezindä (Agenția Servicii Publice), neredä da yaşasanız.
    Yabancılara vererlär başka karta, rezident kartası, bu gündän beeri: { $residence-card-since }.
    Kaç danışmak verildi: { $applications }.

id-card-travel-diaspora =
    Danışmak sınır aşırıdan:
    1. Eni kimlii isteerlär Moldova büükelçiliklerindä hem konsulluklarında. Vakıtların çoyu orada da var.
    2. Nicä yazılmaa, angı dokumentlär, nekadar paası hem nekadar beklemää, sorun büükelçiliktä yada ASP-da (Agenția Servicii Publice), sınır aşırıdan: { $support__asp-phone-abroad }.
    Yol:
    1. Kimlik yol dokumentı sade o devletlerä, angılarınnan Moldovanın var ölä annaşmakları. Haberlerä görä ({ $travel-as-of }), vardı nicä gitmää: { $travel-countries }. Lista var nicä diişsin.
    2. Evropa birliinä girmää sade kimliklän o vakıt umuttu, diil hak: alın pasportu.
    3. Yola çıkmadaan sorun sınır poliţiyasına: { $support__border-police-phone }, hem samolöt kompaniyasına.
    Büünkü devletlerin listasını bulamadık.

id-card-validity =
    Nekadar geçer kimlik, yaşa görä:
    - { $band-1-ages }: { $band-1-term }
    - { $band-2-ages }: { $band-2-term }
    - { $band-3-ages }: { $band-3-term }
    - { $unlimited-age } üstünä: vakıt sınırlamasız
    Eer duuma gününä, açan insan geçer başka grupaya, kaldıysa en çok bir ay, şindi verilmiş danışmak verer o grupanın vakıdını.
    Eer parmak izlerini şindi yok nicä almaa (alêrlar bu yaştan: { $fingerprint-age }): { $no-prints-term }.
    Eski buletinnär (verildi bu günä kadar: { $old-issued-until }) geçer o günä kadar, ani yazılı onnarda; kimsey borçlu diil diiştirmää onnarı taa ileri.
    Çiptä imzanın sertifikatı bitti mi? Kimlik geçerli kalêr.
    Kimliin vakıdı bitti: yapın enisini. Soruşlar, ASP (Agenția Servicii Publice): { $asp-phone }.
