support-contacts =
    Куда звонить или писать:
    Порталы и платежи государства (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică (Агентство электронного управления), { $age-phone }, { $age-email }.
    Документы, паспорта, запись: ASP (Агентство госуслуг), { $asp-phone }; из-за границы { $asp-phone-abroad }.
    Электронная подпись: STISC, { $signature-site } (телефона у нас нет).
    Мобильная подпись: Orange { $orange-phone } (из сети), из-за границы { $orange-phone-abroad }; Moldcell из сети { $moldcell-phone } или { $moldcell-phone-landline }.
    Медицинская страховка: CNAM, { $health-insurance__phone }.
    Налоги: налоговая служба, { $tax-phone }.
    Poșta Moldovei (почта): { $posta-phone }.
    Пограничная полиция: { $border-police-phone }.
    Личные данные: CNPDCP, { $personal-data-phone }.
    Срочно, полиция, мошенники: { $emergency-phone }.
    Не знаете, кому звонить? Напишите вопрос здесь или попросите библиотекаря. Часов работы линий у нас нет.

single-call-centre =
    Единый номер по всем услугам государства готовят. Заработал ли он и какой это номер, мы не нашли.
    Что известно:
    - Правительство одобрило ({ $msupport-date }) службу поддержки при ASP (Agenția Servicii Publice, Агентство госуслуг) и систему MSupport от AGE (Agenția de Guvernare Electronică, Агентство электронного управления). Сначала для услуг ASP, AGE, CNAS и STISC.
    - В повестке Правительства на { $call-centre-date } был регламент единого колл-центра: уровни поддержки ({ $call-centre-levels }) и помощь диаспоре на расстоянии.
    А пока:
    1. Порталы, платежи, EVO: звоните в AGE, { $age-phone }.
    2. Документы: ASP, { $asp-phone }; из-за границы { $asp-phone-abroad }.
    3. Жалоба на услугу: в само учреждение или петицией, { $petition__site }
    Не знаете, кому? Напишите вопрос здесь или попросите библиотекаря.
