id-card-accompanying-slip =
    Vkladış (fișa de însoțire) – yaprak, angısı verilirdi eski buletinnän.
    Ne için o:
    - eski, ilk soy buletinnerdä gösterer, neredä yaşêêrsınız (propiska);
    - I–III soy buletinnerdä gösterer vakıtlı eri;
    - onda basêrlar peçatı seçimnerdä.
    Kaybettiniz, yırtıldı osa silindi: onu var nicä diiştirmää, buletini diiştirmedään.
    1. Telefon edin ASP-ya (Agenția Servicii Publice) hem sorun, ne getirmää, nekadar paası hem nekadar beklemää: { $id-card__asp-phone }. Bu bilgileri bulamadık.
    2. İsteyin eni vkladışı ASP-da.
    Sizdä eni kimlik: onda adres yazılı diil, propiskayı gösterer registrin bilgileri. Nicä almaa kiyadı, sorun ASP-da.
