civil-status-extract =
    Diişilmäk günü: { $single-since }. O gündän beeri şaatlıklar, dublikatlar hem ekstraslar – bir dokument: extras de pe actul de stare civilă (duuma, evlenmäk, ayırılmak, ölüm). O elektron, yoklamak kodunnan.
    Kim var nicä istesin: insan kendisi; senselesi, eer o öldüysä; ana-boba, opekun; insan, kimdä var notarius doverennostu.
    1. Açın ASP (Agenția Servicii Publice) sayfasını: { $site }
    2. Verin danışmayı. Elektron imzaylan – evdän, imzasız – gidin ASP-ya.
    3. Ekstras gelir e-mailä yada, eer varsa elektron imza, { $cabinet } saytına. Eer istärseniz, onu tiparlêêrlar kiyatta.
    Paasını üürenin ASP sayfasında yada telefonnan { $id-card__asp-phone }. Pensionerlerä, sakat insannara hem başkalarına – parasız yada taa ucuz.
    Sınır aşırıdan: büükelçiliktä dä, yazılmaklan.
