doctor-specialist =
    Eer sizdä sigorta varsa hem saalık için zorluk varsa:
    1. Var nicä gitmää uzman doktora rayonda yada kasabada parasız, aylä doktorunun napravleniyesi olmadaan. Yazılmak için sorun poliklinikada.
    2. Planlı bolniţaya yatmaa için napravleniye lääzım: isteyin onu doktordan.
    3. Sigorta programasındakı izmetlär için kimseyin hakı yok para istemää.
    Bu kurallar { $rule-years } yıllardan. Yoldan ileri bakın onnara, hem eer para isteerlärsä, sorun CNAM-da (Compania Națională de Asigurări în Medicină), parasız: { $health-insurance__phone }.
    Sigorta yok? Başlayın aylä doktorundan: o kableder hepsini.
    Eer lääzım tez yardım, telefon edin { $support__emergency-phone }.
