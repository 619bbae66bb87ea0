support-contacts =
    Nereyä telefon etmää yaki yazmaa:
    Devlet portalları hem ödemäk (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică, { $age-phone }, { $age-email }.
    Dokumentlär, pasportlar, sıra: ASP, { $asp-phone }; sınır aşırısından { $asp-phone-abroad }.
    Elektron imza: STISC, { $signature-site } (telefonu bizdä yok).
    Mobil imza: Orange { $orange-phone } (kendi setkasından), sınır aşırısından { $orange-phone-abroad }; Moldcell { $moldcell-phone } (kendi setkasından).
    Vergilär: vergi izmeti, { $tax-phone }.
    Poşta (Poșta Moldovei): { $posta-phone }.
    Sınır poliţiyası: { $border-police-phone }.
    Kendi bilgileriniz: CNPDCP, { $personal-data-phone }.
    Tez yardım, poliţiya, aldatmak: { $emergency-phone }.
    Bilmeersiniz kimä telefon etmää? Yazın soruşu burada yaki isteyin bibliotekacıyı. Liniyaların iş saatları bizdä yok.
