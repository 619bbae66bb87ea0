unit-MDL = { $count ->
    [one] { $shown } лей
    [few] { $shown } лея
   *[other] { $shown } леев
    }
unit-EUR = { $shown } евро
unit-percent = { $shown } %
unit-minute = { $count ->
    [one] { $shown } минута
    [few] { $shown } минуты
   *[other] { $shown } минут
    }
unit-hour = { $count ->
    [one] { $shown } час
    [few] { $shown } часа
   *[other] { $shown } часов
    }
unit-day = { $count ->
    [one] { $shown } день
    [few] { $shown } дня
   *[other] { $shown } дней
    }
unit-working-day = { $count ->
    [one] { $shown } рабочий день
    [few] { $shown } рабочих дня
   *[other] { $shown } рабочих дней
    }
unit-week = { $count ->
    [one] { $shown } неделя
    [few] { $shown } недели
   *[other] { $shown } недель
    }
unit-month = { $count ->
    [one] { $shown } месяц
    [few] { $shown } месяца
   *[other] { $shown } месяцев
    }
unit-year = { $count ->
    [one] { $shown } год
    [few] { $shown } года
   *[other] { $shown } лет
    }
unit-age = { $count ->
    [one] { $shown } год
    [few] { $shown } года
   *[other] { $shown } лет
    }
unit-kWh = { $shown } кВт·ч
