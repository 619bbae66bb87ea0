# Telegram: what stands on its own buttons and in its list of commands (at most 256 characters each).
telegram-share-place = 📍 Отправить моё местоположение
telegram-command-start = Начать
telegram-command-menu = Меню со всеми вопросами
telegram-command-library = Ближайшая библиотека
telegram-command-human = Поговорить с библиотекарем
telegram-command-language = Сменить язык
telegram-command-privacy = Какие данные мы храним
telegram-command-delete = Удалить мои данные
telegram-command-help = Помощь
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Отвечаю на вопросы об электронных государственных услугах: документы, платежи, подпись, пенсия. Покажу ближайшую библиотеку с e-Ambasador и соединю с библиотекарем. Пишите по-румынски, по-русски или по-гагаузски.
telegram-short-description = Вопросы об электронных услугах; библиотеки; настоящий библиотекарь.
