library-law =
    Temel kanon – { $law } ({ $law-date }).
    Ne var onda:
    - Gagauziyanın kurulları: { $article-gagauzia };
    - metodika merkezleri: { $article-methodology };
    - temel hem ödekli izmetlär: { $article-services };
    - açık hepsinä, parasız hem saklılık: { $library-services__library-law }.
    Temel izmetlär yazılı burada: { $library-services__services-decision }. Ödekli izmetleri koyêr o kurul, kim açtı bibliotekayı (Gagauziyada Halk Topluşu).
    { $local-duty-law } koydu insannarın bibliotekaya girmesini erli kurulların borçlarına. Kapadêrlar bibliotekayı yaki keserlär iş saatlarını? Sorun rayon bibliotekasında yaki ABRM-dä (Asociația Bibliotecarilor, bibliotekacıların asoţiaţiyası).
    Diişmäklär (temel devlet izmeti, milli dijital merkez): ilk okumak { $reading-date }; bitki kabletmeyi yoklamadık. Okuyun şindiki teksti.
