support-contacts =
    Куда звонить или писать:
    Порталы и платежи государства (MPass, MPay, EVO): AGE, Agenția de Guvernare Electronică (Агентство электронного управления), { $age-phone }, { $age-email }.
    Документы, паспорта, запись: ASP (Агентство госуслуг), { $asp-phone }; из-за границы { $asp-phone-abroad }.
    Электронная подпись: STISC, { $signature-site } (телефона у нас нет).
    Мобильная подпись: Orange { $orange-phone } (из сети), из-за границы { $orange-phone-abroad }; Moldcell { $moldcell-phone } (из сети).
    Налоги: налоговая служба, { $tax-phone }.
    Poșta Moldovei (почта): { $posta-phone }.
    Пограничная полиция: { $border-police-phone }.
    Личные данные: CNPDCP, { $personal-data-phone }.
    Срочно, полиция, мошенники: { $emergency-phone }.
    Не знаете, кому звонить? Напишите вопрос здесь или попросите библиотекаря. Часов работы линий у нас нет.
