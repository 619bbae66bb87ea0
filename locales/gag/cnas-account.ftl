cnas-account-cpas =
    Soţial sigortanın kendi esabı (CPAS) CNAS-ta (soţial sigortalamak kasası) gösterer: kimdä işlediniz, kazanç hem ödemeklär bu gündän: { $data-since }, iş baalantıları bu yıldan: { $work-since }, iş kiyatçıından bilgilär bu yıla kadar: { $work-book-before } (eer skanerlan alındıysa), hem alınmış posobiyaları. Esap enilener her ay, görersiniz ödeer mi patron.
    1. Girin { $site }, „Acces CPAS”.
    2. Girin MPass-lan (elektron yaki mobil imza) yaki kullanıcı adınnan hem parolnan.
    3. Okuyun yaki alın kiyadı. İmzalı dokument var MCabinetta da.
    İmza yok yaki unuttunuz parolu: herbir CTAS bölümündä kimliklän parolu hemen vererlär. Sıra: { $asp-appointment__general-booking }.
    Başka insan da var nicä istesin sizin için elektron mandatlan (MPower).
    Yok birkaç ay yaki yıl? Sorun CTAS-ta.
    .bring = kimlik
