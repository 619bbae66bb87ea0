unemployment-register =
    Kim var nicä: insannar bu yaştan: { $min-age }, pensiya yaşına kadar, ani var nicä işlesinnär, işsiz, üürenmeerlär gündüz hem aarêêrlar iş.
    Onlayn, elektron imzaylan:
    1. Girin { $site } hem doldurun danışmayı.
    2. Gidin iş ofisinä (ANOFM). Vakıt (kalendar günneri): { $come-within }. Ölä diilsä danışmayı kabletmeyeceklär.
    İmza yoksa: gidin hemen herbir iş ofisinä.
    İşsizlik posobiyasını vererlär, eer var soţial ödemeklär, en aazı { $benefit-months }, yok kazanç hem demediniz „yok” uygun işä. Suma hem vakıt: ofistä yaki parasız telefonda { $job-search__phone }.
    Patentlileri, firma azalarını hem administratorlarını, ferma kurucularını adetçä yazmêêrlar: sorun.
    .bring = kimlik yaki yaşamak izni, üürenmäk dokumentleri, iştän çıkarmak kararı
