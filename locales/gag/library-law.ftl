library-law =
    Temel kanon – { $law } ({ $law-date }).
    Ne var onda:
    - Gagauziyanın kurulları: { $article-gagauzia };
    - metodika merkezleri: { $article-methodology };
    - temel hem ödekli izmetlär: { $article-services };
    - açık hepsinä, parasız hem saklılık: { $library-services__library-law }.
    Temel izmetlär yazılı burada: { $library-services__services-decision }. Ödekli izmetleri belirder o kurul, kim açtı bibliotekayı (Gagauziyada Halk Topluşu).
    { $local-duty-law } yazdı insannarın bibliotekaya girmesini erli kurulların borçlarına. Kapadêrlar bibliotekayı yada keserlär iş saatlarını? Sorun rayon bibliotekasında yada ABRM-dä (Asociația Bibliotecarilor, bibliotekacıların asoţiaţiyası).
    Diişmäklär (temel devlet izmeti, naţional dijital merkez): ilk okumak { $reading-date }; bitki kabletmeyi doorulamadık. Okuyun şindiki yazıyı.
