health-insurance-status =
    Nicä bilmää, var mı sizdä medik sigortası (AOAM):
    1. Girin sayta { $site } (Compania Națională de Asigurări în Medicină, CNAM, medik sigortası kompaniyası).
    2. Açın: { $section }.
    3. Yazın IDNP (kimliktän kod).
    Yada telefon edin CNAM-a parasız: { $phone }.
    Sizdä var sigorta, eer:
    - işleersiniz kontraktlan (payı alêrlar kazanç parasından);
    - sizi sigortalêêr devlet: uşaklar, üürenicilär, gündüz üürenän studentlär, geba karılar, analar küçük uşaklan (uşaan yaşı kadar: { $mother-child-age }), pensionerlär, sakat insannar, registrat olunmuş işsizlär, veterannar hem başkaları;
    - kendiniz ödediniz sigortayı.
    Kim yaşêêr sınır aşırıda yılda taa çok: { $days-abroad }, var nicä ödesin sigortayı, ama diil borçlu. Kimi insannar, örnek: patentlän yada kendi predpriyatiyesinnän, lääzım ödesin: sorun CNAM-da.

health-insurance-price =
    Medik sigortası, eer işlämeersiniz kontraktlan hem devlet sizi sigortalamêêr:
    - bütün ödek: { $premium-full };
    - ilgotaylan: { $premium-reduced }. Ödemää vakıt: { $pay-until }.
    İlgotaylan: toprak saabileri, kim alêr yada verer topraa arendaya, kendi predpriyatiyenin hem fermanın kurannarı, kim işleer patentlän, kendibaşına satannar, yabancılar yaşamak hakınnan, başka işlämeyän hem sigortasız insannar.
    İlgotasız: notariuslar, advokatlar, sud ispolnitelleri, ekspertlär, mediatorlar, çevirännär, izinni administratorlar, serbest aylä doktorları.
    Vakıttan sora: bütün ödek hem gündä { $late-rate } yakın. CNAM var nicä istesin borcu: { $claim-years }.
    Yaşêêrsınız sınır aşırıda yılda taa çok: { $days-abroad }? Diil borçlu ödemää, ama kimi insannar (patentlän, kendi predpriyatiyesinnän, başkaları da) lääzım ödesin: sorun CNAM-da.
    Ödärkän lääzım IDNP. Ödemeklär bu yıl için: { $premium-year }. Soruşlar: CNAM, { $phone } (parasız).
