driving-licence-renew =
    Pravayı (permis de conducere), angısının bitti vakıdı, kaybedilmiş, çalınmış, bozulmuş yada eski bilgilerlän, diiştirerlär hem enidän vererlär ASP-da (Agenția Servicii Publice).
    1. Alın medik spravkasını, forma { $medical-form }. Kiyat diil lääzım, eer klinika onu yazdıysa devlet sistemasına.
    2. Hazırlayın: geçerli kimlik, eski prava (eer varsa).
    3. Gidin ASP-ya, doldurun danışmayı hem ödeyin. Soruşlar: { $id-card__asp-phone }.
    4. Vakıtlı pravayı vererlär o gün ASP merkezlerindä, yazılmadaan, hem o görüner EVO-da.
    Eni model, QR kodlan, kabledildi: { $new-model-date }. Eski pravalar geçer o günä kadar, ani yazılı onnarın üstündä.
    Sınır aşırıdaysanız, diiştirer başka insan, notarius doverennostunnan yada MPower mandatınnan: { $proxy-office }, yada başka ASP bölümü.
    .bring = geçerli kimlii, eski pravayı (eer varsa), medik spravkasını, forma { $medical-form } (eer o yoksa sistemada)
