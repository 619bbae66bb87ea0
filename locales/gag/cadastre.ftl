cadastre-office =
    Kadastrlan şindi işleer „Cadastrul bunurilor imobile” (IP CBI), diil ASP: { $reform-decision }.
    1. Bakın, angı rayonda ev yada toprak: pencerelär var devlet izmetleri merkezlerindä, o rayonda, neredä ev.
    2. Yazılın { $site } saytında; orada var nicä okumaa, nasıl yazılmaa.
    3. Ödeyin MPay-dan.
    Evin yok adresi mi? Onu da vererlär IP CBI-da.
    Diişti mi sokaan adı yada nomer? Şaatlık: „{ $address-extract }”; mülk kiyatlarını diil lääzım enidän yapmaa.
    Telefonu hem iş saatlarını aarayın saytta.

cadastre-extract-online =
    Vıpiskayı (extras) isteerlär onlayn yada penceredä, „Cadastrul bunurilor imobile” (IP CBI, kadastr): { $site }
    1. İsteyin hem ödeyin.
    2. Elektron vıpiska geler sade { $mcabinet__site } saytına, bölüm „{ $cabinet-section }”. E-maila gelerlär sade haberlär; eer gelmärsä, bakın adresä hem spam bölümünä.
    3. Lääzım kiyat da? Seçin sade „kiyatta”: açan alacanız onu, elektron kopiya görünecek MCabinet-tä da.
    Elektron vıpiska geçer kiyat gibi ({ $extract-law }). Notarius almêêr mı? Sorun ona neçin.
    Vıpiskayı mülkün paasınnan vergi için var nicä istesin herkez (kimisi ödeer taa az yada ödämeer):
    - { $value-term-3 }: { $value-price-3 }
    - { $value-term-1 }: { $value-price-1 }
    - o gün: { $value-price-same-day }
    Adetli vıpiskanın paasını bakın saytta.

cadastre-register-ownership =
    Satın aldıktan yada nasledstvodan sora hakı registrat ederlär „Cadastrul bunurilor imobile” (IP CBI, kadastr) penceresindä, o rayonda, neredä ev.
    1. Hazırlayın: kimlik, hak kiyadı (kontrakt, nasledstvo kiyadı), lääzımsa doverennost.
    2. Yazılın: { $site }
    3. Verin danışmayı hem ödeyin. Kira kontraktı notariussuz: gelerlär iki taraf da; notariuslar vererlär onlayn.
    Mülk hakı:
    - { $register-term-10 }: { $own-price-10 }, ilgotaylan { $own-price-reduced }
    - { $register-term-3 }: { $own-price-3 }
    - { $register-term-1 }: { $own-price-1 }
    İpoteka, uzufrukt, servitut, { $register-term-10 }: { $mortgage-price-10 }.
    Nışan (kira, ilk kontrakt, yasak satmaa), { $register-term-10 }: { $note-price-10 }; eer isteersä sud, ispolnitel yada vergi izmeti – parasız.
    .bring = kimlik, hak kiyadı (kontrakt, nasledstvo kiyadı), doverennost, eer gidersiniz başkası için
