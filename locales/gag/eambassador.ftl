eambassador-what-is =
    e-Ambasador – üürenmiş hem sertifikatlı insan, en çok bibliotekacı, ani annadêr insannara devletin elektron izmetlerini hem yardım eder onnarlan işlemää.
    Sertifikatı verirdi elektron guvernarenin merkezi, şindi adı Agenția de Guvernare Electronică (AGE).
    Nicä yardım eder:
    1. Gelin bibliotekaya hem söläyin, angı dokument, ödemäk yada danışmak lääzım.
    2. e-Ambasador gösterer lääzımnı sayfayı hem ne yapmaa.
    3. Siz kendiniz doldurêrsınız hem imzalêêrsınız; kodları hem parolları kimseyä vermeyin.
    Bibliotekacılar bu iştä bu yıldan: { $since-year }. Bitki bilinän sayılar ({ $network-date }): naţional { $national-count }, erli { $local-count }, hepsi rayonnarda. Nekadar onnar büün, bilmeeriz.
    Var nicä sorsun vatandaşlar, primariya işçileri hem küçük biznes. Yazın küünüzü yada kasabanızı, gösterecez yakın bibliotekayı.

eambassador-become =
    e-Ambasador var nicä olsun herkez, kim isteer yardım etmää başkalarına devletin elektron izmetlerindä; çoyu bibliotekacı.
    Nicä başladı bu iş ({ $path-years }):
    1. Üürenmäk elektron guvernarenin uzmannarınnan.
    2. Praktika bibliotekada.
    3. Sertifikat insana hem akreditaţiya bibliotekaya.
    Taa eni üürenmäk bibliotekacılara AGE-dä (Agenția de Guvernare Electronică): { $training-years }.
    Büünkü kurallar, anketa hem üürenmäk günneri bizä belli diil; bilmeeriz, taa vererlär mi bu adı. Sorun:
    - AGE, e-mail { $support__age-email }, telefon { $support__age-phone };
    - Naţional Biblioteka (metodika bölümü), ABRM (bibliotekacıların asoţiaţiyası) yada rayon bibliotekası.
    Yazıda söläyin: küüyü yada kasabayı, bibliotekayı, kaç kişi isteer üürenmää hem telefon nomerini.

eambassador-tasks =
    Ne yapêr e-Ambasador:
    1. Yardım eder insannara bibliotekada elektron izmetlerdä hem üüreder onnarı kendilerini yapmaa.
    2. Üüreder rayondan hem küülerdän bibliotekacıları, primariya işçilerini, biznes insannarını.
    3. Haber verer okuyuculara, ani bibliotekada var nicä sormaa elektron izmetlär için.
    Ne yapmêêr (nasaat, diil ofiţial kural):
    - tutmêêr insannarın PIN kodlarını, parollarını, tokennerini, dokumentlerini;
    - imzalamêêr hem ödämeer onnarın erinä: insan kendi basêr, siz gösterersiniz;
    - eer lääzımsa yapmaa iş başkasının adından, vererlär izin MPower-lan.
    Bilmeersiniz cuvabı? Sorun burada yada AGE-yä (Agenția de Guvernare Electronică): { $support__age-email }.
    Ofiţial kural kiyadı e-Ambasadorlar için bulamadık.

eambassador-reporting =
    Büünkü e-Ambasador otçotunun formasını, vakıdını hem kim onu kableder, bulamadık. Sorun AGE-dä (Agenția de Guvernare Electronică), { $support__age-email }, yada rayon bibliotekasında.
    Sayılar hazır olsun deyni (nasaat), tutun bir lista:
    1. Gün, izmet (örnek: ödemäk, kazier, sıra) hem kaç insan.
    2. Kim: vatandaşlar, bibliotekacılar, primariya işçileri, biznes insannarı. Bu grupalar yazılı { $since-year } yılın mandatında da.
    3. Ayırı: kim üürendi urokta hem kimä verildi nasaat birär-birär.
    4. Adsız, IDNP-siz hem telefonsuz.
    Bibliotekanın bir yıl işini gösterer { $library-statistics__form } forması.
    Tiparlanmış sayılar: { $early-period } – taa çok { $early-sessions } toplantıdan, { $early-participants } insan; { $network-date } kadar – { $people-helped } insan.

programme-history =
    Novateca – IREX programası, Bill hem Melinda Geyts fondunnan hem USAID-lan ({ $novateca-years }); bütün memlekettä { $novateca-national-year } yıldan.
    Ne kaldı: aşaa-yukarı { $novateca-libraries } devlet bibliotekası kompyuterlärlän hem başka tehnikaylan, { $novateca-librarians } kadar üürenmiş bibliotekacı.
    e-Ambasadorlar: bibliotekacılar bu iştä { $since-year } yıldan. { $handover-date } yazılardı bir annaşmak, ani AGE (Agenția de Guvernare Electronică) hem üürenmäk hem kultura ministerlii önderlik etsin bu işä taa ileri; imzalandı mı o, bilmeeriz.
    Ondan sora AGE üüretti bibliotekacıları: { $training-years }.
    Novateca programası bitti. Kim büün cuvap eder setka hem tehnika için, sorun AGE-dä, { $support__age-email }, yada rayon bibliotekasında.
