social-aid =
    Soţial yardım (ajutor social) – herbir ayın parası, angısı tamannêêr aylenin kazancını devletin en aaz parasına kadar. Bu gündän beeri: { $rules-since }, herbir ayleyä bakêrlar ayırı, hem yardım baalı iş aaramaklan.
    1. Gidin soţial assistenta yada soţial yardım bölümünä, neredä yaşêêrsınız.
    2. Sorun, angı dokumentlär lääzım, hem verin danışmayı.
    3. Assistent bakêr aylenin durumuna, sora sizä sölenecek karar.
    İleri isteerdilär, ani herbir büük insan olsun bölä durumda: { $old-conditions }. Sorun, ne isteerlär şindi.
    Parayı hem kazanç sınırını bän bilmeerim: onnarı söleyecek soţial assistent sizin aylä için. Eer vermedilärsä, sorun ona sebebi.
