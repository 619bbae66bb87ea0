digital-messengers =
    Mesageri digitali (dijital habercilär) – bibliotekacılar, angılarını üüretti AGE (Agenția de Guvernare Electronică), ani yardım etsinnär insannara devletin dijital izmetlerindä.
    Nicä oldu: { $workshop-dates } AGE-dä geçti { $workshops } atelye; taa çok { $messengers } bibliotekacıdan aldı sertifikat hem material. Yardım etti ABRM (bibliotekacıların asoţiaţiyası). Atelyelär girärdi „Națiunea Digitală” kampaniyasına.
    Ne üürendilär: MCabinet, izmet portalı, MSign, MPower, MDelivery, CUPS.
    Dijital haberci hem e-Ambasador – diil bir üürenmäk; biri geldi mi başkasının erinä, bulamadık.
    Siz da isteersiniz?
    1. Sorun AGE-dä ({ $support__age-email }) yada ABRM-dä, olacek mı eni atelyelär.
    2. Yazın küüyü, bibliotekayı hem kaç kişi isteer üürenmää.
