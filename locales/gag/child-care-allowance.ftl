child-care-allowance =
    Var iki türlü para.
    Ay posobiyası, uşak dolduruncan { $monthly-until }: herbir uşaa, ana-boba sigortalı mı osa diil. Onu vererlär kendiliindän, halk registrinä görä, danışmasız (evlatlık yada opeka: danışma CTAS-a, soţial sigortalamak kasasına). Bilgilär vakıttan sora yazıldıysa, ödeerlär geeri en çok { $back-pay } için.
    Bilinän para: { $monthly-sum } ayda; ekizlerä { $twins-sum } herbir uşaa, yaş { $twins-until } olunca. Şindi var nicä olsun başka.
    Uşaa bakmak posobiyası, sigortalı ana-bobaya. Seçin birini:
    - { $option-short }
    - { $option-middle }
    - { $option-long }
    1. İsteyin otpuskayı iş verendän.
    2. Açan onu verdilär, verin danışmayı { $site } saytında yada CTAS-ta.
    Ananın erinä onu var nicä alsın boba yada başka sigortalı senselä, kim bakêr uşaa.
