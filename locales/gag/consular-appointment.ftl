consular-appointment =
    Konsullua yada büükelçilää yazılêrlar parasız { $booking } saytında, { $ahead }. Kimi büükelçiliklerin var kendi sayfası yazılmaa: bakın ilkin büükelçiliin saytına.
    1. Seçin büükelçilii yada konsulluu, izmeti, günü hem saatı.
    2. Ekleyin aylenizdän onnarı, kim gelecek sizinnän.
    3. Gelin dokumentlärlän, angıları yazılı büükelçiliin saytında o izmet için.
    Yok er? Savaşın enidän yada yazın büükelçilää.
    Kimi danışmaklara (Moskvada: titlu de călătorie, kazier, şaatlık dublikatları) yazılmak diil lääzım.
    Onlayn, Dış işlär ministerliinin eConsulat platformasında: elektron imzaylan – titlu de călătorie, kazier, duuma hem evlenmäk dokumentleri; imzasız – esap, birkaç danışmak hem yazılmak. Diil hepsi büükelçilik işleer onunnan. Romıniyanın eConsulat – başka sayt.
    Pasport büükelçiliktä: gelin kendiniz; { $passport-term }. Paalar başka-başka: sorun büükelçiliktä.
