farm-subsidies =
    Çiftçi subsidiyalarını verer AIPA (Agenția de Intervenție și Plăți pentru Agricultură). Danışmaları kablederlär sade belli vakıtta.
    1. Bakın { $site }, ne açık şindi, ne için vererlär para hem angı dokumentlär lääzım.
    2. Para vermedään ileri sorun AIPA-da: kimi subsidiyalar avans yada etaplarlan, kimisi işi yaptıktan sora.
    3. Verin dosyeyi, vakıt bitmedään.
    4. Bakın dosyeyi saytta: { $approved-word } deer, ani onu ödeyecekler.
    Vakıt: { $call-period }.
    Nekadar para hem angı kurallar herbir iş için, bän bilmeerim: söleer AIPA.
