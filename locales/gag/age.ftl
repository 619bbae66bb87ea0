age-what-is =
    AGE (Agenția de Guvernare Electronică) – devletin kurulu, ani tutêr hükümetin platformalarını (MPass, MPay, MSign hem başka) hem EVO programasını. Kuruldu { $founded }, adı ozaman Centrul de Guvernare Electronică; eni adı bu yıldan: { $renamed-year }.
    Kim ne için cuvap eder:
    - AGE: portallar, onlayn ödemäk, EVO. { $site }, { $support__age-phone }, { $support__age-email }
    - ASP (Agenția Servicii Publice): kimlik, duuma, evlenmäk hem başka dokumentlär, pencerelerdä. { $id-card__asp-site }, { $support__asp-phone }
    - STISC: elektron imzanın sertifikatları. { $support__signature-site }
    - ASC (kiber korumak agentlii): bildirmää aldatmak için internettä. { $phishing__report-email-cyber }
    Bilmeersiniz kimin işi? Yazın burada yada isteyin bibliotekacıyı.
