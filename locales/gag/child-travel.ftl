child-travel =
    Herbir uşak, bebä dä, sınırdan geçer kendi pasportunnan.
    - Bir ana-bobaylan: uşak (yaşı taa küçük: { $adult-age }) çıkêr Moldovadan ikinci ana-bobanın izini olmadaan.
    - Başka insannan (babu, dädu, senselä, üüredici, trener): lääzım kanon temsilcisinin deklaraţiyası, notariusta yapılmış. Onda yazılêr: { $declaration-content }.
    - Bütünnä başka devletä gitmäk (emigraţiya): lääzım anasının da, bobasının da izini.
    Nicä yapmaa:
    1. Bakın, taa geçerli mi uşaan pasportu.
    2. Eer ana-bobasız gidärsä, yoldan ileri yapın deklaraţiyayı notariusta.
    Sorun o devletä dä, nereyä gidersiniz: o var nicä istesin başka kiyat. Başka işlär için: ilerdän telefon edin Poliția de Frontieră (sınır poliţiyası), { $support__border-police-phone }.
    .bring = uşaan pasportu; eer ana-bobasız gidärsä, kanon temsilcisinin deklaraţiyası da, notariusta yapılmış
