id-card-get =
    Eni kimlik (carte de identitate) azar-azar gelir eski „buletin” erinä. Onu yapêrlar herbir ASP merkezindä (Agenția Servicii Publice), neredä olsa propiskanız. Eski buletinnär geçer o günä kadar, ani yazılı onnarın üstündä.
    Moldovada yaşayan vatandaşlara o lääzım bu yaştan: { $min-age }.
    1. Yazılın { $asp-site } saytında yada telefonnan { $asp-phone }.
    2. Sorun, angı dokumentlär lääzım sizä: ilk kimlik, bitti vakıdı, eni soyad.
    3. Gidin merkezä hem verin danışmayı. Parmak izlerini alêrlar bu yaştan: { $fingerprint-age }.
    4. Alın kimlii, açan hazır olacek. Adetli vakıt: { $term-standard }.
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
    Adetli vakıtta: { $free-offer }. Bu vakıtta o parasız onnara da, kimin var ilgotası. Tez yapmak için herkerä ödeerlär.
    Kimin var ilgotası, bir günä yada o günä: { $price-reduced }.
    Eski buletin paaları artık geçmeer. Var mı sizdä ilgota, sorun herbir ASP merkezindä (Agenția Servicii Publice).
id-card-lost =
    Eer kaybettiniz kimlii (buletini) yada çaldılarsa onu, lääzım bildirmää ASP-ya (Agenția Servicii Publice).
    1. Bildirin taa tez. Vakıt: { $report-term }.
    2. Gidin herbir ASP merkezinä yada kimlik penceresinä. Sınır aşırı: büükelçilää yada konsullaa.
    3. Verin deklaraţiyayı. Onu yazêrlar hemen hem parasız.
    4. Onunnan bilä isteyin eni kimlik.
    Eer dokumentı bulduysanız bildirdiktän sora, o artık geçmeer: haber verin ASP-ya hem kullanmayın onu.
    Eer çaldılarsa dokumentları, var nicä bildirmää poliţiyaya da.
    Soruşlar: { $asp-phone }.
