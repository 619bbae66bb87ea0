mpay-pay =
    1. Açın { $site } – adresi kendiniz yazın, basmayın baalantılara SMS-tän.
    2. Seçin izmeti hem yazın ödemäk esabının yada danışmanın nomerini (ştraf için – onun nomerini).
    3. Bakın bilgileri hem paayı.
    4. Seçin neylän ödemää: bank kartası (Visa, Mastercard), internet-banking, terminal osa bankın kasası, ödemäk nomerinnän. Terminalda da ölä ödener.
    5. Ödeyin, alın elektron ödemäk kiyadını hem saklayın onu.
    Eer izmeti istediniz devlet saytında, ödemäk knopkası kendisi yollêêr sizi MPay-a.
    Komisiya hem yabancı bankların kartaları için: ödemedään sorun bankınıza, dooru bilgi bulamadık.
    Yardım, AGE (Agenția de Guvernare Electronică): { $age-phone }, { $age-email }.

mpay-problem =
    Eer MPay-lan yapılmış ödemäk görünmeersä:
    1. Ödemeyin ikinci kerä. MPay tekrarlêêr haberi, kuruluş onu kabledincä, onun için ödemäk var nicä sora görünsün.
    2. Saklayın elektron ödemäk kiyadını hem ödemäk nomerini. Yok o kiyat? Sorun bankta, gitti mi para.
    3. Eer taa yok, yada iki kerä ödediniz, başka para yada başka izmet için: danışın ödemäk kiyadınnan kuruluşa, angısı parayı kabletti.
    4. Yardım MPay için, AGE (Agenția de Guvernare Electronică): { $age-phone }, { $age-email }. Adres: { $age-address }.
    Nicä hem açan para geeri verilir, bulamadık: bunu söleyecek kuruluş osa AGE.
    Kimseyä vermeyin kartanızın bilgilerini, ani sizä „parayı geeri versinnär”.

mpay-what-is =
    MPay ({ $site }) – devletin ödemäk izmeti: bir sayfada ödersiniz vergiyi, harcı, ştrafı hem devlet izmetlerini hem alêrsınız elektron ödemäk kiyadı.
    Kimin o: devletin, onu tutêr AGE (Agenția de Guvernare Electronică). Büünkü kurallar işleer bu gündän beeri: { $terms-since }.
    Neçin sizi orayı yollêêrlar: devlet kuruluşları lääzım ödemekleri MPay-lan kabletsinnär ({ $must-take-law }). Sudlar da isteer devlet harcını MPay-lan.
    Korkusuz mu? O devletin kendi izmeti; korkunuz olsun yalan sayfalardan.
    1. Yazın adresi kendi elinizlän.
    2. Basmayın ödemäk baalantılarına SMS-tän: MPay onnarı yollamêêr.
    İzmet yok mu listada? Sorun kuruluşa osa AGE-yä: { $age-phone }.
    İlk kerä MPay gösterildi Orhei kasabanın bibliotekasında: { $launched }.
    Ödemää deyni yazın bana „MPay-lan ödemää”.
