income-declaration-cet18 =
    Declarația { $form } o depun cetățenii care nu fac afaceri, pentru venitul anului trecut. Termen: { $deadline } (dacă e zi liberă, următoarea zi lucrătoare).
    1. Intrați pe { $site }, „Cabinetul personal al contribuabilului”, prin MPass.
    2. Deschideți „Declarație electronică”: formularul e completat din timp.
    3. Verificați, semnați, trimiteți.
    Fără semnătură: pe hârtie, la orice oficiu al SFS (Serviciul Fiscal de Stat), sau prin scrisoare recomandată. Altcineva depune cu procură.
    Semnată electronic, o puteți trimite și la { $email }.
    Rezidenții fără datorii la impozitul pe venit pot direcționa { $direct-share } din impozit unei organizații de pe lista ASP. Atunci se depune numai electronic.
    Nu știți dacă trebuie s-o depuneți? Întrebați SFS: { $support__tax-phone }.
    .bring = actul de identitate; procura, dacă depuneți pentru altcineva
