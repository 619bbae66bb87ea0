customs-parcels =
    Malı, ani geler poştaylan hem angısının paası { $value-range }, deklarat ederlär elektron. Deklaraţiyayı yapêr broker yada poşta.
    1. Bakın posılkanın paasını zakazda yada fakturada.
    2. Sorun poştada yada kuryerdä, kim yapêr deklaraţiyayı hem nekadar ödemää.
    3. Alın posılkayı.
    Kiyat formasını kabledärdilär bu günä kadar: { $paper-until }.
    Dooru paaları hem nekadar sigara, rakı hem başka mal var nicä getirmää, söleyecek Serviciul Vamal (vama): eski listalar internettä var nicä artık geçmesin.
    Bakınız: haberlär baalantıylan poştanın adından var nicä olsun aldatmak. Açmayın baalantıyı hem yazmayın kartanın bilgilerini: Poșta Moldovei onnarı sormêêr, telefon edin { $support__posta-phone }.
