support-contacts =
    Nereyä telefon etmää yada yazmaa:
    Devlet portalları hem ödemäk (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică, { $age-phone }, { $age-email }.
    Dokumentlär, pasportlar, sıra: ASP (Agenția Servicii Publice), { $asp-phone }; sınır aşırısından { $asp-phone-abroad }.
    Elektron imza: STISC, { $signature-site } (telefonu bizdä yok).
    Mobil imza: Orange { $orange-phone } (kendi setkasından), sınır aşırısından { $orange-phone-abroad }; Moldcell kendi setkasından { $moldcell-phone } yada { $moldcell-phone-landline }.
    Medik sigortası: CNAM, { $health-insurance__phone }.
    Vergilär: vergi izmeti, { $tax-phone }.
    Poşta (Poșta Moldovei): { $posta-phone }.
    Sınır poliţiyası: { $border-police-phone }.
    Kendi bilgileriniz: CNPDCP, { $personal-data-phone }.
    Tez yardım, poliţiya, aldatmak: { $emergency-phone }.
    Bilmeersiniz kimä telefon etmää? Yazın soruşu burada yada isteyin bibliotekacıyı. Liniyaların iş saatları bizdä yok.

single-call-centre =
    Tek telefon nomeri hepsi devlet izmetlerinä hazırlanêr. İşleer mi o artık hem nesoy nomeri var, bulamadık.
    Ne belli:
    - Hükümet kabletti ({ $msupport-date }) yardım izmetini ASP-da (Agenția Servicii Publice) hem MSupport sistemasını, onu yapêr AGE (Agenția de Guvernare Electronică). İlkin ASP, AGE, CNAS hem STISC izmetleri için.
    - { $call-centre-date } Hükümetin programasında vardı tek telefon merkezinin kuralları: yardım basamakları ({ $call-centre-levels }) hem diasporaya yardım uzaktan.
    O vakıda kadar:
    1. Portallar, ödemäk, EVO: telefon edin AGE-yä, { $age-phone }.
    2. Dokumentlär: ASP, { $asp-phone }; sınır aşırısından { $asp-phone-abroad }.
    3. Aalaşmak izmet için: o kurula yada danışmaklan, { $petition__site }
    Bilmeersiniz kimä? Yazın soruşu burada yada isteyin bibliotekacıyı.
