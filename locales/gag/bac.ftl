bac-results =
    BAC notalarını bilersiniz liţeydä yada ekzamen merkezindä, neredä verdiniz ekzamenı.
    1. Sorun liţeydä yada merkezdä, angı gün olacek rezultatlar hem angı ofiţial sayfada.
    2. Sorun orada, angı kod yada parol lääzım; saklayın hepsini, ne verdilär ekzamendä.
    3. Kayıl diilsiniz notaylan? Sorun o gün, nicä hem açana kadar verilir apellyaţiya (contestație).
    4. Geçmediniz yada gelmediniz mi? Sorun liţeydä ek sessiya için.
    Sayfanın adresi, apellyaţiya saatları hem geçmäk notası bizdä yok dooru erdän. Bilin: çok haber internettä – Romıniyanın bakalavriatı için, orada kurallar başka.
    Sayfayı açmaa var nicä yardım etsin bibliotekacı.
