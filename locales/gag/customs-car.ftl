customs-foreign-car =
    Yabancı nomerli maşinayı, angısını getirdi insan kendisinä, olmaz satmaa, kiraya vermää hem başkasına vermää, sade birinci stepen senselelerä var nicä.
    Ştraf var nicä olsun en çok: { $fine-max }.
    1. Yoldan ileri alın geçerli tehosmotr kiyadı hem vinieta: { $vignette__site }
    2. Girärkän sorun vamada, angı günä kadar var nicä maşina kalsın memlekettä.
    Dooru vakıt kalmaa deyni bendä yok: sorun Serviciul Vamal izmetindä (vama) gelmektän ileri, bibliotekacı da yardım edecek.
