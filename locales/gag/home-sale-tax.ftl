home-sale-tax =
    Baş ev (locuință de bază), neredä yaşêêrsınız: onu satarkana yok vergi kazançtan hem diil lääzım vermää deklaraţiyayı { $income-declaration__form } onun için, eer:
    - ev sizindi en aazı: { $owned-years };
    - yaşadınız orada, propiskaylan, bitki: { $lived-years }.
    Eer onnardan birisi yoksa (ikinci ev, eni nasledstvo yada satın almak, toprak, garaj, propiskasız):
    1. Tutun yanınızda kiyatları, angıları sizdä var: nicä aldınız (yada nasledstvo) hem nicä sattınız.
    2. Sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), { $support__tax-phone }, lääzım mı ödemää vergi hem nekadar.
    3. Eer lääzımsa, gösterin kazancı gelän yıl saytta { $site }.
