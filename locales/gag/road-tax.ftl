road-tax =
    Yol vergisini (taxa pentru folosirea drumurilor) ödeerlär herbir yıl, eer maşina Moldovada registrat olunduysa, tehosmotr iki yılda bir olsa da. Onsuz yok tehosmotr.
    Paası motorun herbir cm³ için:
    - { $engine-2000 }: { $rate-2000 }
    - { $engine-3000 }: { $rate-3000 }
    - { $engine-4000 }: { $rate-4000 }
    - { $engine-5000 }: { $rate-5000 }
    - { $engine-over }: { $rate-over }
    Motoţikl: { $moto-small }; taa büük nekadar { $moto-size }: { $moto-big }.
    Elektrik maşinalar ({ $electric-since } beeri), herbir kg için: { $mass-1500 } – { $electric-1500 }; { $mass-2500 } – { $electric-2500 }; { $mass-3500 } – { $electric-3500 }; { $mass-4500 } – { $electric-4500 }; { $mass-over } – { $electric-over }. Elektrik moped hem motoţikl: { $electric-two-wheels }.
    Neredä ödemää: sorun tehosmotr stanţiyasında. SMS baalantıylan yol vergisi için – aldatmak.
