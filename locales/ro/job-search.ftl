job-search =
    1. Căutați pe portalul de stat al locurilor de muncă: { $site }
    2. Sunați gratuit la ANOFM (agenția de ocupare): { $phone }; din străinătate { $phone-abroad }. Program: { $phone-hours }. Întrebați ce locuri libere sunt și unde este oficiul cel mai apropiat.
    3. Puteți merge și la oficiul teritorial de ocupare.
    Peste hotare, lucru legal înseamnă una din trei:
    - contract propriu, semnat înainte de plecare;
    - agenție privată cu licență (întrebați ANOFM dacă o are, înainte să plătiți ceva);
    - programe între state: { $treaty-states }.
    Nu aveți calculator sau vă trebuie un CV? Cereți ajutorul unui bibliotecar.
