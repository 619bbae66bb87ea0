# Messenger
card-map = Karta
card-write = Yaz bibliotekaya
messenger-language = Dil / Limba / Язык
messenger-help = Yardım
messenger-greeting = Seläm! Bän devlet bibliotekaların botuyum: cuvap vererim elektron izmetleri için, bulêrım yakın bibliotekayı hem bibliotekacıyı.
messenger-file-gone = (Bir fayl getirilmedi.)
messenger-private-reply = Seläm! Sordunuz bizim sayfada; cuvap vererim burada, salt sizä. Bän botum. Yazın bana burada, ki ileri gidelim, osa isteyin bibliotekacıyı.
messenger-deletion-title = Bilgilerin silinmesi
messenger-deletion-noted = Sizin istemäniz yazıldı:
messenger-deletion-how = Facebook verer bizä bir kod, angısına görä sizi Messenger’da tanımaa yok nasıl. Silmää deyni hepsini, ne korunêr, yazın bota Messenger’da: /delete hem kabledin. Bilgilär taa çok 90 gündän bitki haberdän sora korunmêêr.
