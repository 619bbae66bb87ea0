marriage-registration =
    Evlenmeyi yazêrlar ASP-da (Agenția Servicii Publice), ZAGS bölümündä. Yaş: en az { $min-age }; eer varsa { $min-age-exception } – opeka organın izininnän.
    1. Yazılın { $booking } saytında yada, bu gündän beeri { $online-since }, verin danışmayı elektron, kvalifikat imzaylan.
    2. Pencereyä gelin ikiniz dä, kendiniz.
    3. Evlenmäk olêr danışmadan sora, en az: { $wait }. Eer varsa büük sebep hem kiyatlar, vakıdı kısa yapêrlar; ayırı durumnarda (yaşamak için korku, gebelik) – o gün dä.
    4. Ödeyin: { $civil-status__marriage-price } adetli vakıt için. Tez – çok taa paalı.
    Yabancıylan: onun spravkası da, ani var hakı evlenmää, hem pasportun kopiyası girmäk peçatınnan; yabancı kiyatlar – apostillän yada legalizaţiyaylan hem notarius çevirmesinnän, eer devletlär arası annaşmakta başka türlü yazılı diilsä.
    .bring = yabancıya: spravka ani var hakı evlenmää hem pasportun kopiyası girmäk peçatınnan; yabancı kiyatlar apostillän yada legalizaţiyaylan hem notarius çevirmesinnän
