civil-status-extract =
    Şaatlıklar, dublikatlar hem vıpiskalar şindi bir dokument (bu gündän beeri: { $single-since }): extras de pe actul de stare civilă (duuma, evlenmäk, ayırılmak, ölüm). O elektron, yoklamaa deyni kodlan.
    Kim var nicä istesin: insan kendisi; senselesi, eer o öldüysä; ana-boba yada opekun (uşak için yada o insan için, kimä bakêr); insan, kimdä var notarius doverennostu.
    1. Açın ASP (Agenția Servicii Publice) sayfasını: { $site }
    2. Verin danışmayı. Elektron imzaylan – evdän, imzasız – gidin ASP-ya.
    3. Vıpiska gelir e-mailä yada, eer varsa elektron imza, { $cabinet } saytına. Eer istärseniz, onu tiparlêêrlar kiyatta.
    Paasını üürenin ASP sayfasında yada telefonnan { $id-card__asp-phone }. Pensionerlerä, sakat insannara hem başkalarına – parasız yada taa aaz paaylan.
    Sınır aşırıdan: büükelçiliktä dä, yazılmaklan.
civil-status-price =
    ZAGS (stare civilă) paaları, bu vakıttan beeri: { $tariffs-since }
    Evlenmäk
    - adetä görä, bir ayda: { $marriage-price }
    - { $marriage-term-15 }: { $marriage-price-15 }
    - { $marriage-term-10 }: { $marriage-price-10 }
    - { $marriage-term-5 }: { $marriage-price-5 }
    - { $marriage-term-1 }: { $marriage-price-1 }
    - o gün: { $marriage-price-same-day }; parasız sade ayırı işlerdä
    - onlayn danışma, vakıda görä: { $marriage-online-price }
    Ayırılmak: { $divorce-price }; parasız, eer varsa sud kararı.
    Ad yada soyad diiştirmäk, { $name-term }: { $name-price }; tez: { $name-price-urgent }.
    Uşaan duumasını vakıdında yazdırmaa: parasız.
    Pensionerlerä, sakat insannara, apatridlerä hem başkalarına – parasız yada taa aaz paaylan.
    Prost vıpiskanın (eski şaatlık yada dublikat) paasını sorun ASP-da (Agenția Servicii Publice): { $id-card__asp-phone }.
civil-status-multilingual =
    Çok dilli vıpiskaya (duuma, evlenmäk yada ölüm; extras multilingv) diil lääzım ne apostil, ne çevirmäk o devletlerdä, neredä işleer { $vienna-convention }. Onnarın arasında: { $multilingual-states }.
    1. Bakın, var mı listada o devlet, nereyä verersiniz dokumentı; sorun orada da, alaceklar mı onu.
    2. Gidin ASP-ya (Agenția Servicii Publice), ZAGS bölümünä, yada büükelçilää, yazılmaklan.
    3. Verin danışmayı hem isteyin tam çok dilli vıpiskayı.
    4. Ödeyin hem alın onu. Paasını sorun ASP-da yada büükelçiliktä.
    Eer devlet yoksa listada, sorun orada, angı dokument hem nesoy legalizaţiya lääzım.
    .bring = kimlik, kiyat ani var hakınız başkası için istemää (eer başkası için istärseniz), ödemäk kiyadı
