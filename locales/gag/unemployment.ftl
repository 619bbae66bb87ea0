unemployment-register =
    Kim var nicä: insannar bu yaştan: { $min-age }, pensiya yaşına kadar, ani var nicä işlesinnär, işsiz, üürenmeerlär gündüz hem aarêêrlar iş.
    Onlayn, elektron imzaylan:
    1. Girin { $site } hem doldurun danışmayı.
    2. Gidin iş ofisinä (ANOFM). Vakıt (kalendar günneri): { $come-within }. Ölä diilsä danışmayı kabletmeyeceklär.
    İmza yoksa: gidin hemen herbir iş ofisinä.
    İşsizlik posobiyasını vererlär, eer var soţial ödemeklär, en aazı { $benefit-months }, yok kazanç hem demediniz „yok” uygun işä. Para hem vakıt: ofistä yada parasız telefonda { $job-search__phone }.
    Patentlän işleyännäri, kompaniya azalarını hem administratorlarını, ferma kurannarını adetä görä yazmêêrlar: sorun.
    .bring = kimlik yada yaşamak izni, üürenmäk dokumentleri, iştän çıkarmak kararı
