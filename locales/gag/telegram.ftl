# Telegram: what stands on its own buttons and in its list of commands (at most 256 characters each).
telegram-share-place = 📍 Yerimi yollamaa
telegram-command-start = Çeketmää
telegram-command-menu = Menü hepsi soruşlarlan
telegram-command-library = En yakın biblioteka
telegram-command-human = Bibliotekacıylan lafetmää
telegram-command-language = Dili diiştirmää
telegram-command-privacy = Angı verileri koruyêrız
telegram-command-delete = Benim verilerimi silmää
telegram-command-help = Yardım
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Elektron devlet hizmetleri için soruşlara cuvap vererim: dokumentlär, ödemeklär, imza, pensiya. En yakın bibliotekayı gösterecäm, bibliotekacıylan da baalayacam. Yazın romınca, rusça yada gagauzça.
telegram-short-description = Elektron hizmetleri için soruşlar; bibliotekalar; hakına bir bibliotekacı.
