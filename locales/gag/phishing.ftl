phishing-fake-state-messages =
    Da, çok yalan haber hem telefon var: „ödenmemiş yol vergisi” MPay-dan yada EVO-dan, „posılka” Poșta Moldovei-dan, suddan kiyat e-maildä, „bank”, Orange „eni setkaylan”.
    Devlet hem banklar hiçbir kerä istemeerlär telefonda yada yollanmış baalantıylan SMS kodunu, parolu osa tez para yollamaa. Taa nicä annamaa, ani yalan: sizi tez yaptırêrlar, isteerlär kartanın bilgilerini, deerlär kurun AnyDesk yada TeamViewer.
    MPay hem EVO göndermeerlär SMS-län baalantı tez ödemäk için. Devletin tek ödemäk sayfası: { $payment-site }; hükümetin başka sayfalarının bitkisi çoyu: { $official-ending }.
    1. Basmayın baalantıya hem bişey yazmayın orada.
    2. Kapadın telefonu hem kendiniz telefon edin bankın yada kurulun ofiţial nomerinä (poşta: { $support__posta-phone }).
    3. Kapadın yolu o nomerä.
    4. Bildirin: { $report-email-cyber } yada { $report-email-age }; poliţiya: { $support__emergency-phone }.
    Bastınız mı yada verdiniz mi bilgi? Hemen telefon edin banka.

phishing-victim =
    Tez yapın, siz kabaatlı diilsiniz.
    1. Hemen telefon edin banka onun ofiţial nomerinä hem isteyin kapatsınnar kartayı.
    2. Telefon edin poliţiyaya: { $support__emergency-phone }. Söläyin neyä bastınız, ne bilgi verdiniz, nekadar para yok.
    3. Kimseyä artık vermeyin SMS kodlarını, söz verirseydilär da parayı geeri çevirmää.
    4. Diiştirin parolları (e-mail, Viber, bank).
    5. Kurdunuz mu AnyDesk yada TeamViewer? Söläyin bunu da banka hem poliţiyaya.
    6. Kimsey biler mi elektron imzanın PIN-ini? Durgundurun sertifikatı (mobil imza için sorun operatora): { $signature-suspend }
    7. Saklayın haberi, kapadın yolu o nomerä hem yazın { $report-email-cyber } yada { $report-email-age }.
    Bakın esaba bu günnerdä. Var mı nasıl parayı geeri almaa, söleyeceklär bank hem poliţiya. Bibliotekacı yardım eder yazmaa.
