road-tax =
    Дорожный налог (taxa pentru folosirea drumurilor) платят каждый год за машины, зарегистрированные в Молдове, даже если техосмотр раз в два года. Без него техосмотр не проведут.
    Умножьте объём двигателя (в см³) на:
    - { $engine-2000 }: { $rate-2000 }
    - { $engine-3000 }: { $rate-3000 }
    - { $engine-4000 }: { $rate-4000 }
    - { $engine-5000 }: { $rate-5000 }
    - { $engine-over }: { $rate-over }
    Мотоциклы: { $moto-small }; больше { $moto-size }: { $moto-big }.
    Электромобили (с { $electric-since }), за каждый кг массы: { $mass-1500 } - { $electric-1500 }; { $mass-2500 } - { $electric-2500 }; { $mass-3500 } - { $electric-3500 }; { $mass-4500 } - { $electric-4500 }; { $mass-over } - { $electric-over }. Электрические на двух колёсах: { $electric-two-wheels }.
    Где заплатить: спросите на станции техосмотра. SMS со ссылкой про дорожный налог - обман.
