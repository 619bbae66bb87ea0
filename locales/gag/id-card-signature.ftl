id-card-signature =
    Eni kimliin çipinä var nicä yazmaa elektron imza.
    1. İsteyin onu ASP-da (Agenția Servicii Publice), açan kimlik yapêrsınız, osa sora, kimlik geçerkän. Vererlär büük insannara, diil uşaklara, opeka altında olannara hem başkalarına ASP listasından.
    2. Vakıdı: kimliklän bilä – en çok { $certificate-term }; sora – diil taa uzun kimliktän.
    3. Kompyuter için lääzım kart okuyucusu. ASP onu verer bir kerä; kaybedilmişi diiştirmeerlär. İşleer Windows, macOS hem Linux-ta başka programasız. Eer satın alêrsanız: format { $reader-format }, kontaktlan ({ $reader-contact }) osa kontaktsız ({ $reader-contactless }).
    4. Tutun kimlii okuyucuda hem girin MPass-lan yada imzalayın MSign-da.
    Parasız ({ $free-offer-as-of }): { $free-offer }. Taa vererlär mi, sorun: { $id-card__asp-phone }.
    Sertifikat bitti osa çip bozuldu: kimlik dokument gibi geçer.
    Telefondan imzalamak hem PIN kuralları için bişey bulamadık.
