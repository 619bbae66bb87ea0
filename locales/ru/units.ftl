unit-MDL = { $count ->
    [one] { $shown } лей
    [few] { $shown } лея
    [many] { $shown } леев
   *[other] { $shown } лея
    }
unit-EUR = { $shown } евро
unit-percent = { $shown } %
unit-minute = { $count ->
    [one] { $shown } минута
    [few] { $shown } минуты
    [many] { $shown } минут
   *[other] { $shown } минуты
    }
unit-hour = { $count ->
    [one] { $shown } час
    [few] { $shown } часа
    [many] { $shown } часов
   *[other] { $shown } часа
    }
unit-day = { $count ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
    }
unit-working-day = { $count ->
    [one] { $shown } рабочий день
    [few] { $shown } рабочих дня
    [many] { $shown } рабочих дней
   *[other] { $shown } рабочих дня
    }
unit-week = { $count ->
    [one] { $shown } неделя
    [few] { $shown } недели
    [many] { $shown } недель
   *[other] { $shown } недели
    }
unit-month = { $count ->
    [one] { $shown } месяц
    [few] { $shown } месяца
    [many] { $shown } месяцев
   *[other] { $shown } месяца
    }
unit-year = { $count ->
    [one] { $shown } год
    [few] { $shown } года
    [many] { $shown } лет
   *[other] { $shown } года
    }
unit-age = { $count ->
    [one] { $shown } год
    [few] { $shown } года
    [many] { $shown } лет
   *[other] { $shown } года
    }
unit-kWh = { $shown } кВт·ч
