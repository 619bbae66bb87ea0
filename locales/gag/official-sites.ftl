official-sites-check =
    Bakın adresä üstündä, diil gerbä yada renklerä.
    1. Okuyun adresi ilk bir (diil iki) çiziyä (/) kadar. Hükümetin saytları orada biter { $phishing__official-ending }.
    2. Bakın bukva-bukva: başka bukva, çizi yada başka bitki – başka sayt.
    3. Girmeyin gönderilmiş baalantıdan: yazın adresi kendiniz.
    4. Devletä ödemäk: { $phishing__payment-site }
    Dooru adreslär: { $gov-sites }.
    Ofiţial, ama bitkisi başka: { $other-sites }, { $tax-site }.
    Romıniyada var kurullar bu adlarlan: onnarın saytları diil Moldovanın.
    Lista diil bütün, var eski adreslär da. Bilmeersiniz dooru mu? Yazmayın IDNP, parol yada karta. Gösterin adresi bibliotekacıya. Yalan sayt? Bildirin: { $phishing__report-email-cyber }.
