esignature-token-get =
    Token – bu USB fleşka sizin elektron imzanızlan. Nicä onu almaa:
    1. Doldurun danışmayı bu saytta: { $site } (STISC, devlet izmeti, angısı verer imzayı).
    2. Ödeyin kabledilmiş esabı MPay-lan: { $mpay__site }
    3. Tiparlayın danışmayı hem imzalayın elinizlän.
    4. Gidin STISC ofisinä osa ASP merkezinä (Agenția Servicii Publice). Hepsi ASP merkezleri verer imzayı bu gündän beeri: { $asp-centres-since }.
    Alın yanınıza: geçerli kimlii hem onun kopiyasını, imzalı danışmayı, ödemäk kiyadını. Eer imzayı enidän yaparsanız – tokeni dä.
    Eer başka insan gelärsä: doverennost hem onun kimlii.
    Yola çıkmadaan sorun ASP-da, var mı tokennär hem nesoy iş saatları. Telefon: { $esignature__asp-phone }.
    .bring = geçerli kimlik hem kopiyası, tiparlanmış imzalı danışma, ödemäk kiyadı; imzayı enidän yapmaa deyni – token; başkası için – doverennost hem onun kimlii

esignature-token-price =
    İmza için tokendä ödersiniz bir kerä seçilmiş vakıda ({ $certificate-term }), diil herbir ay.
    - USB fleşka (ePass): { $device-price }
    - Sertifikat bir yıla: { $certificate-price-1y }
    - Sertifikat iki yıla: { $certificate-price-2y }
    İlk kerä, fleşkaylan bilä, çıkêr hepsi:
    - bir yıla: { $first-total-1y }
    - iki yıla: { $first-total-2y }
    Enidän yaparkan getirin o fleşkayı.
    Ödersiniz MPay-lan, esapta, angısını alêrsınız danışmadan sora { $site } saytında. Dooru paa – o, ani esapta yazılı.
    Eski paalara internettä bakmayın. Taa aaz paa için (pensionerlerä, studentlerä) bişey bulamadık: sorun ASP-da, { $esignature__asp-phone }.
