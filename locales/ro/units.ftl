unit-MDL = { $count ->
    [one] { $shown } leu
    [few] { $shown } lei
   *[other] { $shown } de lei
    }
unit-EUR = { $shown } euro
unit-percent = { $shown } %
unit-minute = { $count ->
    [one] { $shown } minut
    [few] { $shown } minute
   *[other] { $shown } de minute
    }
unit-hour = { $count ->
    [one] { $shown } oră
    [few] { $shown } ore
   *[other] { $shown } de ore
    }
unit-day = { $count ->
    [one] { $shown } zi
    [few] { $shown } zile
   *[other] { $shown } de zile
    }
unit-working-day = { $count ->
    [one] { $shown } zi lucrătoare
    [few] { $shown } zile lucrătoare
   *[other] { $shown } de zile lucrătoare
    }
unit-week = { $count ->
    [one] { $shown } săptămână
    [few] { $shown } săptămâni
   *[other] { $shown } de săptămâni
    }
unit-month = { $count ->
    [one] { $shown } lună
    [few] { $shown } luni
   *[other] { $shown } de luni
    }
unit-year = { $count ->
    [one] { $shown } an
    [few] { $shown } ani
   *[other] { $shown } de ani
    }
unit-age = { $count ->
    [one] { $shown } an
    [few] { $shown } ani
   *[other] { $shown } de ani
    }
unit-kWh = { $shown } kWh
