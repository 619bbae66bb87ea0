librarian-training-contacts =
    Kim üüreder hem toplêêr Moldova bibliotekacılarını:
    - AGE (Agenția de Guvernare Electronică): var merkezi dijital üürenmäk için; yaptı kurs bibliotekacılara ({ $eambassador__training-years }). { $support__age-email }, { $support__age-phone }
    - BNRM (Biblioteca Națională, Milli Biblioteka): { $session-2024 } pay aldı biblioteka önderlerin ({ $session-managers }) üürenmesindä; sorun metodika bölümündä.
    - ABRM (Asociația Bibliotecarilor, Moldova bibliotekacıların asoţiaţiyası): { $abrm-year } yılda taa çok { $abrm-members } azadan. ANBPR – Romıniyanın asoţiaţiyası, diil bizim.
    - rayon yaki kasaba bibliotekası.
    1. İlkin sorun rayon bibliotekasında, angı kurslar olacek.
    2. Yazın AGE-yä: kaç kişi, ne isteersiniz üürenmää (MPass, MPay, imza), angı dildä.
    Büünkü kalendarı, BNRM hem ABRM telefonnarını hem Facebook grupalarını doorulayamadık; CODIMM için bişey bulamadık.
