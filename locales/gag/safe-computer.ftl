safe-library-computer =
    Da, var nicä kullanmaa devletin izmetlerini toplu kompyuterdan da, eer tutarsanız birkaç kuralı.
    1. PIN-i hem parolu yazın kendiniz. Sölämeyin onnarı kimseyä, bibliotekacıya da.
    2. Eer brauzer sorarsa „saklamaa mı parolu?”, basın „Yok”.
    3. Bitkidä çıkın esaptan. Açan çıkêrsınız MPass-tan, kapanêr hepsi baalı sessiyalar.
    4. Silin faylları, angılarını aldınız, hem alın tiparlanmış kiyatları, skanerdän dä.
    5. Alın tokeni, kartayı, kimlii hem telefonu.
    Gittiniz çıkmadaan? Telefon edin bibliotekaya, kapatsınnar brauzeri.
    Kendiniz yapamêêrsınız? Bibliotekacı gösterer, ama basêrsınız hem imzalêêrsınız siz. Biblioteka tutêr insanın saklılıını ({ $library-services__library-law }).
