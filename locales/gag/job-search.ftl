job-search =
    1. Bakın devletin iş portalında: { $site }
    2. Telefon edin parasız ANOFM-ya (iş agentstvosu): { $phone }; sınır aşırısından { $phone-abroad }. İş saatları: { $phone-hours }. Sorun boş iş erlerini hem en yakın ofisi.
    3. Var nicä gitmää iş ofisinä da.
    Sınır aşırı kanonnu iş – birisi üçtän:
    - kendi kontraktınız, imzalı gitmedään ileri;
    - agentstvo liţenziyaylan (sorun ANOFM-da, var mı onda, para vermedään ileri);
    - devletlär arasında programalar: { $treaty-states }.
    Yok kompyuter yada lääzım CV? Sorun yardım bibliotekacıdan.
