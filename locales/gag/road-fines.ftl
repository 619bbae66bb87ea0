road-fines-check =
    Var nicä bakmaa onlayn, çekti mi sizi yolda kamera. İzmet açıldı: { $online-since }.
    1. Girin sayta { $site } elektron imzaylan.
    2. Açın bölümü „{ $section }”.
    3. Bakın bilgiyi: gün, er, maşina, patret.
    Bakınız: kameranın bilgisi – sade haber, o diil ştraf. Ştraf var sade ozaman, açan yazıldı protokol (proces-verbal).
    Eer maşinaylan siz gitmediysäydiniz, var soruşunuz yada yok elektron imzanız, sorun poliţiyada.
    Eer geldi SMS ştraf için, açmayın baalantıyı ordan: yoklayın kendiniz { $site } saytında.
