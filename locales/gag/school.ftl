school-enrol =
    Kişinêvda uşaa yazêrlar birinci klasa onlayn, { $site } saytında. Uşak lääzım doldursun { $age } bu günä kadar: { $age-by }.
    1. Üürenin saytta yada şkolada, angı şkola sizin sokak için.
    2. İlk sıra, { $stage-first }: uşaklar şkolanın rayonundan.
    3. İkinci sıra, { $stage-second }: başka uşaklar, boş kalan erlerä.
    4. Doldurun danışmayı onlayn hem getirin dokumentleri şkolaya, eer sorarsalar.
    Günnär herbir yıl başka: bakın onnarı saytta ilkyazın.
    Başka kasabalarda hem küülerdä, başka şkolaya geçärkänä yada sınır aşırıdan geldiysäniz, gidin şkolanın direktoruna yada üürenmäk bölümünä.
    .bring = ana-bobanın kimlii, uşaan duuma kiyadı
