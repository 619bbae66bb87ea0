official-sites-check =
    Uitați-vă la adresa din bara de sus, nu la stemă sau la culori.
    1. Citiți adresa până la prima bară simplă (/). Site-urile Guvernului se termină acolo în { $phishing__official-ending }.
    2. Comparați literă cu literă: o literă, o cratimă sau altă terminație înseamnă alt site.
    3. Nu intrați dintr-un link primit: scrieți adresa singuri.
    4. Plățile către stat: { $phishing__payment-site }
    Adrese bune: { $gov-sites }.
    Oficiale, deși au altă terminație: { $other-sites }, { $tax-site }.
    Instituțiile din România au uneori aceleași nume: site-urile lor nu sunt ale Moldovei.
    Lista nu e completă și mai circulă adrese vechi. Nu sunteți sigur? Nu scrieți IDNP, parolă sau card. Arătați adresa bibliotecarului. Site fals? Anunțați: { $phishing__report-email-cyber }.
