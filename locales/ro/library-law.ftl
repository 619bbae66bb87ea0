library-law =
    Legea de bază este { $law } (din { $law-date }).
    Ce cuprinde, printre altele:
    - autoritățile Găgăuziei: { $article-gagauzia };
    - centrele metodologice: { $article-methodology };
    - servicii de bază și servicii cu plată: { $article-services };
    - accesul tuturor, gratuitatea și confidențialitatea: { $library-services__library-law }.
    Serviciile de bază sunt enumerate în { $library-services__services-decision }. Pe cele cu plată le stabilește fondatorul (în Găgăuzia, Adunarea Populară).
    { $local-duty-law } a trecut accesul oamenilor la bibliotecă printre sarcinile autorităților locale. Se închide biblioteca sau se taie norma? Întrebați biblioteca raională sau ABRM (Asociația Bibliotecarilor).
    Modificări (serviciu public esențial, centru național de digitizare): prima lectură, { $reading-date }; adoptarea finală n-am verificat-o. Citiți textul în vigoare.
