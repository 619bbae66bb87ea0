road-fines-check =
    Var nicä bakmaa onlayn, çekti mi sizi yolda kamera. İzmet açıldı: { $online-since }.
    1. Girin sayta { $site } elektron imzaylan.
    2. Açın bölümü „{ $section }”.
    3. Bakın bilgiyi: gün, er, maşina, patret.
    Bakınız: kameranın bilgisi – sade haber, o diil ştraf. Ştraf var sade ozaman, açan yazıldı protokol (proces-verbal).
    Eer o vakıt siz diildiniz şoför, var soruşunuz yada yok elektron imzanız, sorun poliţiyada.
    Eer geldi SMS ştraf için, açmayın baalantıyı oradan: bakın kendiniz { $site } saytında.

road-fines-pay =
    Ödeyin sade ozaman, açan var protokol (proces-verbal); kameranın bilgisi taa diil ştraf. Ödämeyin SMS baalantısından.
    1. Açın EVO aplikaţiyasını yada { $mpay__site }.
    2. Seçin ştrafı (MPay-da onun nomerinnän) hem ödeyin kartaylan. Kartasız: terminalda yada bankta, ödemäk nomerinnän.
    3. Saklayın ödemäk kiyadını.
    Eski kural: yarısı eter, eer ödärseniz bu vakıdın içindä: { $half-term }; ozaman vermeerlär ştraf balı da. Sorun poliţiyada, büün da ölä mi.
    Bir konvenţional ediniţa (unitate convențională): { $conventional-unit }.
    Vardı akţiya da: vakıdında ödärkän EVO-da, Mastercard kartasınnan, geeri verärdilär { $cashback }. Var nicä olsun, ani o artık bitti.
    Ödenmiş ştraf taa görüner mi? Sorun bana MPay ödemäk problemasını.
