patent-get =
    Patentlän var nicä işlemää kendibaşına, bir türlü iş kanon listasından, kompaniyasız, buhgalteriyasız hem finans otçotlarsız. Patent sade bir insan için. Vererlär onu, eer dokumentlär hepsi var hem ödediniz: { $issue-term } içindä.
    1. İlkin sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), { $support__tax-phone }, var mı sizin iş şindiki listada hem nekadar ödemää bir aya (baalı işä hem kasabaya yada küüyä).
    2. Verin danışmayı SFS bölümündä, neredä yaşêêrsınız yada işleersiniz. Neredä vergi bölümü yok, primariyada (ozaman patent geçer sade onun topraanda).
    3. Ödeyin parayı.
    4. Alın patenti.
    Uzatmaa da orada.
