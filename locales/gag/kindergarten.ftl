kindergarten-enrol =
    Kişinêvda uşaa yazêrlar başçaya onlayn, { $site } saytında, bütün yıl.
    1. Registrat edin uşaa saytta, ana-bobanın yaşamak erinä görä. İlkin alêrlar uşakları başçanın rayonundan.
    2. Propiska yok mu? Gösterin kira yada investiţiya kontraktını, spravkayı, kim var ayledä, yada poliţiya spravkasını.
    3. Erleri vererlär iki kerä: rayon uşakları, { $wave-first }; sora kalan erlär, { $wave-second }.
    4. Açan er verdilär, getirin kiyatları başçaya. Spravka, ani uşak hastaylan bilä olmadı, geçerli { $no-contact-valid }.
    Günnär herbir yıl var nicä diişsin. Başça için ödemää var nicä MPay-dan, uşaan kodunnan.
    Başka kasabalarda hem küülerdä sorun başçada yada primariyada.
    .bring = danışma, ana-bobanın kimlii, uşaan duuma kiyadı, medik vıpiskası privivkalarlan, spravka ani hastaylan bilä olmadı
