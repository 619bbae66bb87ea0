residence-permit =
    Yabancılara yaşamak izinini verer Inspectoratul General pentru Migrație (IGM, migraţiya inspektoratı): { $site }
    1. Seçin ne için: iş, aylä, başka yada dayma yaşamak. Sorun IGM-dä, angı dokumentlär lääzım.
    2. Verin danışmayı hem ödeyin. Bakılêr: { $exam }.
    3. Alın izin kartasını (permis de ședere).
    Devlet vergileri: { $fees }.
    Uzatmaa: isteyin en az { $renew-ahead } bitmesindän ileri. Vakıt geçti, kaybettiniz kartayı yada vermedilär? Gidin tez IGM-yä.
    Vakıtlı korumak (insannar Ukrainadan): büünkü kuralları hem vakıdı söleer IGM; kimseyä para vermeyin, orada sormadaan.
