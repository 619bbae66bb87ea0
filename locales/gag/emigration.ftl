emigration-authorisation =
    Emigraţiya izini (autorizație de emigrare) o vatandaşlara, ani bütünnä gider yaşamaa başka devletä. Onun erinä var nicä istemää pasport emigraţiya yazısınnan, neredä yazılı devlet.
    1. Hazırlayın kiyat, ani yaşêêrsınız sınır aşırı.
    2. Verin danışmayı: Moldovada – herbir ASP (Agenția Servicii Publice) penceresindä, neredä dokument yapêrlar; sınır aşırıda – büükelçiliktä yada konsullukta.
    3. Sorun orada, ne olacek kimliklän hem propiskaylan, diişer mi bişey vatandaşlıkta, nekadar ödemää hem beklemää.
    Eer kimlik yoksa, siz bildirersiniz ani Moldovada yaşamêêrsınız hem gösterersiniz kiyat yaşamak erindän başka devlettä, sizi sayêrlar emigrant: var nicä almaa pasport devletin yazısınnan.
    Eer uşak gidärsä, lääzım anasının da, bobasının da izini.
    .bring = kiyat, ani yaşêêrsınız sınır aşırı; uşaa – anasının hem bobasının izini
