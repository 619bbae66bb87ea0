cnas-account-cpas =
    Soţial sigortanın kendi esabı (CPAS) CNAS-ta (Casa Națională de Asigurări Sociale, soţial sigortalamak kasası) gösterer: kimdä işlediniz, kazanç hem ödemeklär bu gündän: { $data-since }, iş baalantıları bu yıldan: { $work-since }, iş kiyatçıından bilgilär bu yıla kadar: { $work-book-before } (eer skanerlan alındıysa), hem alınmış posobiyaları. Esap enidän yazılêr herbir ay, görersiniz ödeer mi iş verän.
    1. Girin { $site }, „Acces CPAS”.
    2. Girin MPass-lan (elektron yada mobil imza) yada kullanıcı adınnan hem parolnan.
    3. Okuyun yada alın vıpiskayı. İmzalı dokument var MCabinetta da.
    İmza yok yada unuttunuz parolu: herbir CNAS bölümündä (CTAS) kimliklän parolu hemen vererlär. Yazılmaa: { $asp-appointment__general-booking }.
    Başka insan da var nicä istesin sizin için elektron mandatlan (MPower).
    Yok birkaç ay yada yıl? Sorun CTAS-ta.
    .bring = kimlik
