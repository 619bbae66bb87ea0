e-prescription =
    Bu gündän beeri: { $electronic-since }, kompensaţiyalı ilaçları hem medik işleri yazêrlar sade elektron (e-Rețeta). Kiyat diil lääzım.
    1. Doktor yazêr reţepti sistemaya: aylä doktoru, uzman doktor, tez yardım yada evdä bakan doktor.
    2. Gidin, angı aptekaya isteersiniz, hem gösterin kimlii.
    3. Alın ilaçları. Eer hepsi yoksa yada para azsa, var nicä almaa bir payını.
    Var nicä gitsin başka insan da: isteyin doktordan yazsın reţeptä o insanı.
    Nekadar vakıda yazêrlar: uzun ilaçlamak, en çok: { $long-need }; kısa, en çok: { $short-need }.
    Apteka bulameer reţepti? Telefon edin doktora, kim yazdı onu. Başka soruşlar: CNAM (Compania Națională de Asigurări în Medicină), parasız: { $health-insurance__phone }.
    .bring = kimlik
