# Telegram: what stands on its own buttons and in its list of commands (at most 256 characters each).
telegram-share-place = 📍 Trimite locația mea
telegram-command-start = Începe
telegram-command-menu = Meniul cu toate întrebările
telegram-command-library = Cea mai apropiată bibliotecă
telegram-command-human = Vorbesc cu un bibliotecar
telegram-command-language = Schimbă limba
telegram-command-privacy = Ce date păstrăm
telegram-command-delete = Șterge datele mele
telegram-command-help = Ajutor
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Răspund la întrebări despre servicii publice electronice: acte, plăți, semnătură, pensie. Vă arăt cea mai apropiată bibliotecă cu e-Ambasador și vă pot lega cu un bibliotecar. Scrieți în română, rusă sau găgăuză.
telegram-short-description = Întrebări despre servicii publice electronice; biblioteci; un bibliotecar adevărat.
