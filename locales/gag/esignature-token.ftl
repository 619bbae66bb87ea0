esignature-token-get =
    Token – bu USB fleşka sizin elektron imzanızlan. Nicä onu almaa:
    1. Doldurun danışmayı bu saytta: { $site } (STISC, devlet izmeti, angısı verer imzayı).
    2. Ödeyin kabledilmiş esabı MPay-lan: { $mpay__site }
    3. Tiparlayın danışmayı hem imzalayın elinizlän.
    4. Gidin STISC ofisinä osa ASP merkezinä. Hepsi ASP merkezleri verer imzayı bu gündän beeri: { $asp-centres-since }.
    Alın yanınıza: geçerli kimlii hem onun kopiyasını, imzalı danışmayı, ödemäk kiyadını. Eer imzayı enilärsäniz – tokeni dä.
    Eer başka insan gelärsä: doverennost hem onun kimlii.
    Yola çıkmadaan sorun ASP-da, var mı tokennär hem nesoy iş saatları. Telefon: { $esignature__asp-phone }.
    .bring = geçerli kimlii hem onun kopiyasını, imzalı danışmayı, ödemäk kiyadını; eer imzayı enilärsäniz, tokeni dä
