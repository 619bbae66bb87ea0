residence-registration =
    Viza de reședință (propiska, flotantul) se face pe loc la ASP (Agenția Servicii Publice).
    1. Programați-vă pe { $id-card__asp-site }.
    2. Veniți personal ori trimiteți pe cineva cu procură notarială sau împuternicire electronică în MPower.
    3. Nu sunteți proprietar? Proprietarul (toți coproprietarii) semnează declarația de primire la ghișeu sau la notar. Acte ale locuinței nu se cer, dacă sunt în registru.
    4. Plătiți { $price } și taxa de stat ({ $fee-law }). Unele categorii sunt scutite.
    Domiciliul nou îl anulează pe cel vechi, reședința temporară nu.
    Copilul sub { $child-age }: la părinți, la unul din ei sau la reprezentantul legal, dacă judecata nu a hotărât altfel.
    Din străinătate: la ambasadă sau consulat. Străinii: { $foreigners-site }.
    .bring = dacă nu sunteți proprietar: declarația de primire a proprietarului (o semnează la ghișeu sau la notar); dacă depune altcineva: procura notarială
