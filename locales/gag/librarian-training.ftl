librarian-training-contacts =
    Kim üüreder hem toplêêr Moldova bibliotekacılarını:
    - AGE (Agenția de Guvernare Electronică): var merkezi dijital üürenmäk için; yaptı üürenmäk bibliotekacılara ({ $eambassador__training-years }). { $support__age-email }, { $support__age-phone }
    - BNRM (Biblioteca Națională, Naţional Biblioteka): { $session-2024 } pay aldı biblioteka önderlerin ({ $session-managers }) üürenmesindä; sorun orada, ne olacek.
    - ABRM (Asociația Bibliotecarilor, Moldova bibliotekacıların asoţiaţiyası): { $abrm-year } yılda taa çok { $abrm-members } azadan. ANBPR – Romıniyanın asoţiaţiyası, diil bizim.
    - rayon yada kasaba bibliotekası.
    1. İlkin sorun rayon bibliotekasında, nesoy üürenmäk olacek.
    2. Yazın AGE-yä: kaç kişi, ne isteersiniz üürenmää (MPass, MPay, imza), angı dildä.
    Büünkü kalendarı, BNRM hem ABRM telefonnarını hem Facebook grupalarını doorulayamadık; CODIMM için bişey bulamadık.
