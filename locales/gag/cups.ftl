cups-what-is =
    CUPS (centru unificat de prestare a serviciilor publice, birleşmiş izmet merkezi) – bir er, en çok primariyada, neredä üürenmiş işçi yardım eder insannara elektron izmetlerdä.
    Ne yapêrlar orada: kiyatlar registrlerdän, danışmaklar, danışmaya bakmak, posobiyalar, sıra, ödemäk. Onnar – ASP (Agenția Servicii Publice) hem CNAS (soţial sigortalamak kasası) izmetleri; bir primariyanın listasında { $example-services }.
    CUPS diil ASP yada CNAS erinä: yardım eder kiyatları göndermää.
    1. Telefon edin primariyaya, sorun var mı CUPS hem açan kableder.
    2. Söläyin angı izmet lääzım, sorun angı dokumentleri getirmää hem parasız mı.
    İlk CUPS açıldı Lozova küüyündä { $first-date }; { $widening-date } Hükümet karar aldı açmaa { $planned-count } erdä. Büünkü lista bizdä yok.
    Karara görä CUPS var nicä olsun devlet bibliotekasında da. Eer yoksa CUPS, var nicä yardım etsin bibliotekacı.
