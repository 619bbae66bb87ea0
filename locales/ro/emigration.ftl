emigration-authorisation =
    Autorizația de emigrare este pentru cetățenii care se stabilesc definitiv în altă țară. În locul ei se poate cere pașaport cu mențiunea de emigrare, în care se scrie țara de destinație.
    1. Pregătiți dovada că locuiți peste hotare.
    2. Depuneți cererea: în Moldova, la orice ghișeu de acte de identitate al ASP (Agenția Servicii Publice); de peste hotare, la ambasadă sau consulat.
    3. Întrebați acolo ce se întâmplă cu buletinul și cu viza de reședință, dacă se schimbă ceva la cetățenie, ce taxă plătiți și cât așteptați.
    Dacă nu aveți buletin, declarați că nu locuiți în Moldova și dovediți domiciliul din altă țară, sunteți considerat emigrant și puteți primi pașaport cu mențiunea țării.
    Copil care emigrează: se cere acordul ambilor părinți.
    .bring = dovada că locuiți peste hotare; pentru copil, acordul ambilor părinți
