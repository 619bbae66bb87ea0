asp-appointment =
    ASP merkezlerinä (Agenția Servicii Publice, devlet izmetleri) var nicä yazılmaa belli günä hem saada. Taa islää yazılmaa, en çok yazın.
    Onlayn:
    1. Girin { $site }, „Programare” (yada EVO-da).
    2. Seçin izmeti, ofisi, günü hem saadı.
    3. Gelin o saatta, alıp izmetä deyni lääzımnı dokumentleri.
    Telefonnan, eer kompyuter yoksa: { $support__asp-phone }; sınır aşırıdan { $support__asp-phone-abroad }. Orada sorun, nicä diiştirmää yada silmää yazılmayı hem işleerlär mi yortuda.
    Kompaniyalara: { $company-booking }. Başka kurullara da: { $general-booking }.
    Merkezlerin iş saatları: { $hours }.
    „Ghișeu” yada „front office” – o er, neredä sizi kablederlär. Bibliotekacı da var nicä yardım etsin.
