other-m-services =
    În spatele serviciilor online lucrează câteva sisteme pe care nu le deschideți singur:
    - MConnect: prin el instituțiile își dau date una alteia ({ $connected }), ca omul să nu mai aducă adeverințe pe care statul le are deja.
    - MDocs: păstrează și transmite documente electronice; pe ale dumneavoastră le primiți în MCabinet.
    - MLog: jurnalul în care rămâne scris cine și ce a făcut în sistemele statului.
    Pe care le folosiți chiar dumneavoastră: MPass (intrare), MSign (semnare), MPay (plăți), MPower (împuterniciri), MNotify (mesaje), MDelivery (livrare), MCabinet.
    Vi se cere o adeverință pe care statul o are?
    1. Întrebați dacă instituția o poate lua singură din registru.
    2. Dacă nu, întrebați de ce. Ajutor, AGE (Agenția de Guvernare Electronică): { $mpay__age-phone }.
    Servicii complet digitale, după AGE: { $digital-services }.
