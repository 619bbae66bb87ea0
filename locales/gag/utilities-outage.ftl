utilities-outage =
    1. Bakın, planda mı bu kesilmäk: Premier Energy Distribution bildirer onu saytta hem gazetalarda. { $site }
    2. Eer diilsä, telefon edin avariyaya: { $emergency-phone } yada { $emergency-short }.
    3. Söleyin adresi hem açandan beeri yok şafk.
    Var mı başka kompaniyanız? Telefon edin o nomerä, ani yazılı sizin fakturanızda.
    Korku yaşamak için (düşmüş tel, ateş): { $support__emergency-phone }.
