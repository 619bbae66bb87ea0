evisa =
    Elektron viza Moldovaya istener { $site } saytında (devletin sayfası; başka saytlara para vermeyin). O kısa vakıtlı viza (C tipi): PDF, geçer ölä, nicä yapıştırılmış viza pasportta.
    1. Bakın saytta, lääzım mı viza bu vatandaşlıklan insana hem priglaşeniye: eer ona lääzımsa adi viza için, lääzım burada da.
    2. Doldurun danışmayı onlayn, nicä orada isteerlär.
    3. Ödeyin bank kartasınnan: { $total } ({ $fee-consular } konsulluk parası hem { $fee-processing } iş parası).
    4. Viza geler PDF gibi: alın onu yola, taa islää tiparlayın da.
    A, B hem D vizaları verer sade büükelçiliklär.
    Priglaşeniye hem taa çok vakıt yaşamak: migraţiya inspektoratı, { $residence-permit__site }
    Yannışlık danışmakta, ödediniz da cuvap yok, yada vermedilär? Sorun vizanın sayfasında.
