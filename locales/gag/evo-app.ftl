evo-app-what-is =
    EVO – devletin telefon aplikaţiyası: elektron dokumentlär, ödemeklär, doverennostlar, yazılmaklar hem danışmaklar bir erdä.
    Angı dokumentlär var: kimlik bilgileri, şoför pravası, maşinanın registraţiya şaatlıı. Moldovada onnar sayılêr kiyattakı gibi; sınırda lääzım dokumentın kendisi.
    Ne taa var: MNotify haberleri, ASP-ya yazılmaklar, eDemocratie. Bu saytta { $site } görüner hastalık kiyatları da, onnar sade elektron bu gündän beeri: { $sick-leave-since }.
    Ne lääzım: smartfon hem elektron imza.
    EVO hazırlanêr Evropanın elektron kimlik sisteması için da.
    Aplikaţiyanın paasını, yaşı hem uşakların dokumentlerini dooru bilmeeriz: sorun AGE-da (Agenția de Guvernare Electronică), { $mpay__age-phone }.
    Bilin: vardı falş haberlär EVO adından. Basmayın baalantılara SMS-tän.

evo-app-start =
    1. Hazırlayın elektron imza: onsuz, bizim bilgilerä görä, yok nicä girmää EVO-ya.
    2. Başlayın ofiţial sayfadan: { $site }. Almayın aplikaţiyayı baalantılardan, angıları geldi SMS-län osa haberlärlän.
    3. Girin imzaylan hem yazın PIN kodunu. PIN kodunu kimseyä sölemeyin.
    4. Bulun dokumentleri: kimlik bilgileri, şoför pravası (ekzamendän sora – vakıtlı prava), maşinanın registraţiya şaatlıı.
    5. Kullanın EVO-yu: ASP-ya yazılmaa, MNotify haberleri, eDemocratie.
    Telefonu diiştirmää yada satmaa, görünmeyän dokument hem angı telefonnarda EVO işleer için ofiţial bilgi bulamadık. Sorun AGE-da (Agenția de Guvernare Electronică): { $mpay__age-phone }, { $mpay__age-email }, osa bibliotekacıya.

evo-documents-valid =
    Moldovada dokumentlär EVO-da (kimlik, şoför pravası, maşinanın registraţiya şaatlıı) tutêr ölä, nicä adetli dokumentlär.
    Poliţiyada:
    1. Açın dokumentı EVO-da.
    2. Gösterin QR kodu; poliţiya onu okuyêr.
    Sınırda EVO etmeer: alın yol dokumentını (pasportu). Başka devletlerdä da inanmayın sade EVO-ya. Soruşlar, sınır poliţiyası: { $support__border-police-phone }.
    Bank, notarius, seçim eri, magazin: ofiţial listayı, kim borçlu kabletmää EVO dokumentlerini, bulamadık. İlkin sorun hem tutun yanınızda adetli dokumentı da, telefon var nicä kapansın.
    Kabletmeerlär mi? Gösterin adetli dokumentı. Soruşlar: AGE (Agenția de Guvernare Electronică), { $mpay__age-phone }.
