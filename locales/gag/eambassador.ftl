eambassador-what-is =
    e-Ambasador – üürenmiş hem sertifikatlı insan, en çok bibliotekacı, ani annadêr insannara devletin elektron izmetlerini hem yardım eder onnarlan işlemää.
    Sertifikatı verirdi elektron guvernarenin merkezi, şindi adı Agenția de Guvernare Electronică (AGE).
    Nicä yardım eder:
    1. Gelin bibliotekaya hem söläyin, angı dokument, ödemäk yaki danışmak lääzım.
    2. e-Ambasador gösterer lääzımnı sayfayı hem ne yapmaa.
    3. Siz kendiniz doldurêrsınız hem imzalêêrsınız; kodları hem parolları kimseyä vermeyin.
    Bibliotekacılar bu iştä bu yıldan: { $since-year }. Bitki bilinän sayılar ({ $network-date }): milli { $national-count }, erli { $local-count }, hepsi rayonnarda. Büünkü sayıyı bilmeeriz.
    Var nicä sorsun vatandaşlar, primariya işçileri hem küçük biznes. Yazın küünüzü yaki kasabanızı, gösterecez yakın bibliotekayı.

eambassador-become =
    e-Ambasador var nicä olsun herkez, kim isteer yardım etmää başkalarına devletin elektron izmetlerindä; en çoyu bibliotekacılar.
    Nicä başladı bu iş ({ $path-years }):
    1. Üürenmäk elektron guvernarenin uzmannarınnan.
    2. Praktika bibliotekada.
    3. Sertifikat insana hem akreditaţiya bibliotekaya.
    Taa eni kurslar bibliotekacılara AGE-dä (Agenția de Guvernare Electronică): { $training-years }.
    Büünkü kurallar, anketa hem kurs günneri bizä belli diil. Sorun:
    AGE, e-mail { $support__age-email }, telefon { $support__age-phone };
    Milli Biblioteka (metodika bölümü), ABRM (bibliotekacıların asoţiaţiyası) yaki rayon bibliotekası.
    Yazıda söläyin: küüyü yaki kasabayı, bibliotekayı, kaç kişi isteer üürenmää hem telefon nomerini.

eambassador-tasks =
    Ne yapêr e-Ambasador:
    1. Yardım eder insannara bibliotekada elektron izmetlerdä hem üüreder onnarı kendilerini yapmaa.
    2. Üüreder rayondan hem küülerdän bibliotekacıları, primariya işçilerini, biznes insannarını.
    3. Haber verer okuyuculara, ani bibliotekada var nicä sormaa elektron izmetlär için.
    Ne yapmêêr (nasaat, diil ofiţial kural):
    tutmêêr insannarın PIN-nerini, parollarını, tokennerini, dokumentlerini;
    imzalamêêr hem ödämeer onnarın erinä: insan kendi basêr, siz gösterersiniz;
    eer lääzımsa yapmaa iş başkasının adından, vererlär izin MPower-dan.
    Bilmeersiniz cuvabı? Sorun burada yaki AGE-yä (Agenția de Guvernare Electronică): { $support__age-email }.
    Ofiţial kural kiyadı e-Ambasadorlar için bulamadık.
