civil-status-transcription =
    Transkripţiya (transcriere) – Moldovanın registrlerinä yazmaa duumayı, evlenmää yada ayırılmayı, ani yazıldı sınır aşırı. Lääzım { $since } gündän sora yazılmışlara, taa ileri ondan, açan yapılêr Moldova dokumentleri (pasport, kimlik, şaatlık).
    1. Bildirin { $declare-term } içindä. Vakıt geçti mi? Sorun, ne taa var nicä yapmaa.
    2. Sorun büükelçiliktä yada ASP-dä (Agenția Servicii Publice, { $id-card__asp-phone }; sınır aşırısından { $support__asp-phone-abroad }), nereyä vermää, lääzım mı yabancı şaatlaa apostil hem çevirmäk, hem kim var nicä versin sizin erinizä.
    3. Verin danışmayı.
    4. Transkripţiyadan sora isteyin pasportu; ikisi bir kerä istenmeer.
    Örnek: uşak duudu Amerikada, aşaa-yukarı { $usa-term }, sora pasport, uşak da gelir.
    Büünkü paayı hem vakıtları söleyecek ASP. Ölüm için dä sorun orada.
