rent-tax =
    Eer vererseniz evi yada kvartirayı kiraya bir insana (diil kompaniyaya):
    1. İmzalayın kira kontraktını (contract de locațiune).
    2. Registrat edin onu SFS-tä (Serviciul Fiscal de Stat, vergi izmeti). Vakıt imzadan sora: { $register-within }.
    3. Ödeyin vergiyi herbir ay, bu günä kadar: { $pay-until }. Kiranın parasından: { $rate }.
    Bu sayılar var nicä diişsinnär: ilk ödemäktän ileri sorun SFS-tä, { $support__tax-phone }. Orada sorun, eer kirada kompaniya varsa, vererseniz gün için, garaj yada magazin eri: kurallar var nicä olsun başka.
