real-estate-tax =
    Vergi ev, kvartira yada toprak için:
    - onun için, ani vardı sizdä { $held-on }: ödeerlär hepsini bu günä kadar: { $pay-by }
    - onun için, ani kablettiniz sora: gelän yıl, bu günä kadar: { $later-pay-by }
    1. Bakın nekadar ödemää hem avizi { $sfs } saytında, insannara deyni izmetlerdä, elektron yada mobil imzaylan.
    2. Ödeyin poştada, bankta yada { $mpay__site } saytında: aarayın ({ $mpay-words }), sora yazın IDNP-yi hem vergi yılını.
    3. Saklayın ödemäk kiyadını.
    Skidka { $old-discount } ilerdän ödemäk için artık yok.
    Aviz gelmedi yada yok imza? Sorun SFS-tä (Serviciul Fiscal de Stat, vergi izmeti), { $support__tax-phone }; Kişinêvda var Direcția de colectare a impozitelor și taxelor locale (erli vergilär): { $chisinau-office }, { $chisinau-email }.
