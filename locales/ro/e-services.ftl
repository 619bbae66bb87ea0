common-errors =
    Cele mai dese cauze și ce faceți:
    1. Semnătura a expirat, e suspendată sau revocată. Verificați certificatul la cel care l-a eliberat (STISC, serviciul de stat al semnăturilor: { $support__signature-site }) sau la operator.
    2. Serviciul care vă dă semnătura nu lucrează; MPass și MSign depind de el. Încercați mai târziu sau cu alt fel de semnătură.
    3. Semnătura mobilă: SIM nepotrivit, cont fără bani sau, peste hotare, fără roaming. Întrebați operatorul.
    4. Cererea nu e semnată. Dacă ați cerut doar rezultat electronic, semnătura e obligatorie.
    5. Browser vechi sau telefon: deschideți pagina la calculator, într-un browser nou (mai ales MPower).
    Tot nu merge? Notați textul erorii, ora și pasul, faceți o poză fără parole și scrieți la AGE (Agenția de Guvernare Electronică): { $support__age-email }, { $support__age-phone }. Ori treceți pe la bibliotecă.
