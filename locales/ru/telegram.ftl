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
telegram-command-cases = Мои обращения и те, что ждут
telegram-command-duty = Я на смене или меня нет
telegram-command-log = Записать данную помощь
telegram-command-ask = Спросить коллегу
telegram-command-librarian = Я библиотекарь: хочу отвечать здесь
# Shown before the first message (at most 512 characters), and on the bot's profile (at most 120).
telegram-description = Отвечаю на вопросы об электронных государственных услугах: документы, платежи, подпись, пенсия. Покажу ближайшую библиотеку с e-Ambasador и соединю с библиотекарем. Пишите по-румынски, по-русски или по-гагаузски.
telegram-short-description = Вопросы об электронных услугах; библиотеки; настоящий библиотекарь.

# What librarians read in their private chat with the bot and in their team's group.
telegram-desk-no-place = без населённого пункта
telegram-desk-language = { $language ->
        [ro] румынский
        [ru] русский
       *[gag] гагаузский
    }
telegram-desk-no-question = (вопроса ещё нет)
telegram-desk-before = Перед этим спрашивал у бота:
telegram-desk-take = Беру
telegram-desk-release = Отдаю обратно
telegram-desk-close = Закрываю
telegram-desk-code-spent = Эта ссылка уже использована или устарела. Попросите у координатора новую.
telegram-desk-welcome =
    Здравствуйте, { $name }! Теперь вопросы граждан приходят сюда.
    /cases - обращения · /duty - я на смене или меня нет · /log - записать помощь · /ask - спросить коллегу · /help
    Отвечайте через «Ответить» на сообщение обращения или пишите просто так: это уйдёт в текущее. «//» в начале - заметка для коллег.
telegram-desk-no-media = Файл через этот чат гражданину не доходит; текст рядом с ним доходит.
telegram-desk-to-whom = Кому отправить эти слова? Выберите обращение; оно станет текущим.
telegram-desk-not-yours = Это обращение вам больше не доступно: закрыто, удалено или у другой команды.
telegram-desk-current = Текущее обращение: { $label }. То, что вы пишете, уходит туда.
telegram-desk-close-as = Закрываю { $label }. Как вы помогли гражданину?
telegram-desk-category-citizen-consulted = Консультация
telegram-desk-category-citizen-trained = Обучение гражданина
telegram-desk-category-librarian-trained = Обучение коллеги
telegram-desk-category-public-authority = Госучреждение
telegram-desk-category-business = Бизнес
telegram-desk-category-none = Без результата
telegram-desk-cases = Обращения: у вас { $held }, ждут { $waiting }.
telegram-desk-duty = { $on ->
        [yes] Вы на смене.
       *[no] Сейчас вы не на смене.
    } Часы: { $hours }.
telegram-desk-duty-hour = Нет меня час
telegram-desk-duty-today = Нет меня сегодня
telegram-desk-duty-week = Нет меня неделю
telegram-desk-duty-back = Я здесь
telegram-desk-log-whom = Какую помощь вы оказали лично?
telegram-desk-log-consulted-citizens = Консультация
telegram-desk-log-trained-citizens = Обучение гражданина
telegram-desk-log-consulted-librarians = Обучение коллеги
telegram-desk-log-consulted-public-authority = Госучреждение
telegram-desk-log-consulted-business = Бизнес
telegram-desk-log-about = В какой ситуации?
telegram-desk-log-service = Какая услуга?
telegram-desk-logged = Записано ({ $service }). Спасибо!
telegram-desk-log-undo = Отменить
telegram-desk-log-undone = Отменено.
telegram-desk-log-absent = Отменять уже нечего.
telegram-desk-help =
    /cases - ваши обращения и те, что ждут
    /duty - часы, меня нет, я вернулся
    /log - записать помощь, оказанную лично
    /ask вопрос - спросить коллегу
    Слова через «Ответить» уходят в обращение того сообщения; без этого - в текущее. «//» в начале: заметка, гражданин её не видит. Если у вас нет обращений, отвечает бот.
telegram-team-welcome = Эта группа теперь команды «{ $name }». Каждое обращение получает здесь свою тему. Бот должен быть администратором с правом «Manage topics», а в группе должны быть включены темы (Topics).
telegram-team-not-invited = { $anonymous ->
        [yes] Вы пишете анонимно, и я не знаю, кто вы: гражданин этих слов не получил. Выключите «Remain anonymous».
       *[no] Вы не приглашены как библиотекарь: гражданин этих слов не получил. Попросите приглашение у координатора.
    }

# Asking to join as a librarian (/librarian), and what the coordinator sees of it.
telegram-join-ask-place = В каком селе или городе библиотека, где вы работаете? Напишите название.
telegram-join-which-library =
    { $place }: выберите библиотеку, где вы работаете.
    Если её здесь нет, попросите у координатора района приглашение.
telegram-join-cancel = Не нужно
telegram-join-cancelled = Хорошо, ничего не отправлено. Начать снова: /librarian.
telegram-join-asked =
    Заявка отправлена: { $library }. Координатор района подтвердит её, и сюда придёт сообщение.
    Если за три рабочих дня никто не ответит, позвоните в районную библиотеку и попросите приглашение. Удалить заявку: /delete.
telegram-join-waiting = Ваша заявка уже ждёт подтверждения: { $library }.
telegram-join-asked-too-often = За эти дни вы уже отправили три заявки. Подождите ответа координатора или попросите у него приглашение.
telegram-join-refused-lately = Заявку недавно отклонили. Поговорите с координатором района; здесь можно попросить снова через 7 дней.
telegram-join-district-full = В этом районе уже слишком много заявок. Попробуйте завтра или попросите у координатора приглашение.
telegram-join-known = Вы уже библиотекарь здесь. Команды: /help
telegram-join-not-active = Ваш доступ библиотекаря приостановлен. Вернуть его может только координатор, по новой ссылке.
telegram-join-told-refused = Координатор не подтвердил заявку. Если это ошибка, поговорите с районной библиотекой. Бот и дальше отвечает вам, как всем читателям.
telegram-join-told-known = Вы уже библиотекарь здесь. Команды: /help
telegram-join-told-not-active = Ваш доступ библиотекаря приостановлен. Вернуть его может только координатор, по новой ссылке.
telegram-join-told-joined = Заявка подтверждена. Напишите /start.
telegram-join-card =
    👋 Заявка библиотекаря: { $shown }
    { $library } ({ $district })
    { $named ->
        [yes] Подтверждайте, только если знаете, кто это.
       *[no] Подтверждайте, только если знаете, кто это. В Telegram стоит не имя человека: библиотекарь потом напишет его на рабочей странице.
    }
telegram-join-confirm = Подтверждаю
telegram-join-refuse = Отклоняю
telegram-join-done-joined = Подтверждено: { $shown } теперь получает обращения.
telegram-join-done-refused = Отклонено: { $shown }. Человеку сообщили.
telegram-join-done-known = { $shown } уже библиотекарь.
telegram-join-done-not-active = Доступ ({ $shown }) приостановлен, так и остаётся; вернуть его можно на рабочей странице.
telegram-join-decided = Уже решено ({ $by }): { $what ->
        [confirm] подтверждено
       *[refuse] отклонено
    }.
telegram-join-gone = Этой заявки больше нет: её изменили, удалили, или она устарела.
telegram-join-forbidden = Это заявка другого района.
