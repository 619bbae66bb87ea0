mpower-grant =
    MPower ({ $site }) – er, neredä onlayn verersiniz izin, ani başka insan yapsın sizin adınızdan: notariussuz, parasız, sınır aşırıdan da. Vererlär insannar hem kuruluşlar.
    1. Hazırlayın elektron imza hem IDNP kodunu o insanın, kimä izin verersiniz.
    2. Girin MPass-lan hem yapın eni izin. Sizin bilgileriniz kendileri görünecek.
    3. Yazın onun IDNP kodunu.
    4. Seçin soyunu hem vakıdını. Olur sade MPower listasından; birkaçına lääzım taa bir insanın imzası.
    5. İmzalayın elektron imzaylan.
    ASP (Agenția Servicii Publice) kableder onu çok izmet için; lista: { $asp-page }
    Yok mu listada, ne lääzım: yapın doverennost notariusta osa, sınır aşırı, konsullukta.
    Eer telefondan işlämeersä, savaşın kompyuterdan.

mpower-revoke-verify =
    MPower izinnerini (doverennostları) kapêêrlar { $site } saytında, orada da bakêrlar onnara.
    Geeri almaa, ne verdiniz:
    1. Girin MPass-lan. Görersiniz verilmiş hem kabledilmiş izinneri.
    2. Seçin izini hem kapayın onu. Kapayabilir o, kim verdi.
    İsteemeersiniz başkasının erinä yapmaa: orada var nicä istämemää osa sora geeri vermää kabledilmiş izini.
    Yoklamaa başkasının izinini:
    1. İsteyin onun kodunu; herbir izinin kendi kodu var.
    2. Yazın kodu portalda. Var nicä girmedään da.
    Eer aldattılar sizi, hemen kapayın hem bildirin poliţiyaya: { $support__emergency-phone }.
    Notariusta yapılmış doverennost için sorun notariusa.
    Yardım, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
