rent-tax =
    Eer vererseniz evi yaki kvartirayı kiraya bir insana (diil firmaya):
    1. İmzalayın kira kontraktını (contract de locațiune).
    2. Registrat edin onu SFS-tä (Serviciul Fiscal de Stat, vergi izmeti). Vakıt imzadan sora: { $register-within }.
    3. Ödeyin vergiyi her ay, en geç: { $pay-until }. Kiranın parasından: { $rate }.
    Bu sayılar var nicä diişsinnär: ilk ödemäktän ileri sorun SFS-tä, { $support__tax-phone }. Orada sorun, eer kirada firma varsa, vererseniz gün için, garaj yaki magazin eri: kurallar olur başka.
