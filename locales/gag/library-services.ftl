library-free-services =
    Devlet bibliotekası açık hepsinä, temel izmetlär parasız ({ $library-law }; { $services-decision }).
    En çok parasız var:
    kiyatlar, gazetalar, katalog hem okumak odası;
    kompyuter, internet hem Wi-Fi;
    yardım elektron izmetlerdä: danışmaklar, sıra, ödemeklär, hem eer varsa, e-Ambasador.
    Kişinev kasabasının bibliotekalarında (filiallar: { $hasdeu-branches }) var planşetlär, printerlär da, üürenmäk kompyuterdä işlemää, hem kiyatları getirerlär evä onnara, kim yok nicä gezsin.
    Bişeylär var nicä olsun ödekli (tiparlanmış sayfalar); paasını koyêr herbir küü yaki kasaba.
    1. Yazın bizä küünüzü yaki kasabanızı: gösterecez yakın bibliotekayı.
    2. Telefon edin yaki gelin hem sorun, ne var: tehnika hem saatlar hepsindä başka.
