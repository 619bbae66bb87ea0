power-of-attorney-abroad =
    Din străinătate puteți împuternici pe cineva din Moldova în trei feluri.
    1. Online, prin MPower ({ $mpower-site }): mandatul semnat electronic ține loc de procură pentru multe servicii ale statului. Vă trebuie semnătură electronică. Întrebați întâi instituția dacă îl primește pentru treaba dumneavoastră.
    2. La consulat: vine personal cel care dă procura; prin poștă nu se face. Programați-vă pe { $booking } (unele ambasade au pagina lor). Un exemplu de taxă, Letonia: { $example-price }; la alte ambasade e altfel.
    3. La un notar din țara unde sunteți. Întrebați în Moldova, acolo unde veți folosi procura, dacă cer apostilă și traducere.
    Înainte scrieți clar: cui dați dreptul, ce anume să facă și pe cât timp. Ce acte aduceți la consulat vă spune pagina ambasadei.
