social-aid =
    Ajutorul social este o plată lunară care completează venitul familiei până la un minim garantat de stat. Din { $rules-since } fiecare familie este evaluată individual și ajutorul este legat de căutarea unui loc de muncă.
    1. Mergeți la asistentul social sau la structura teritorială de asistență socială de la domiciliu.
    2. Întrebați ce acte aduceți și depuneți cererea.
    3. Asistentul evaluează situația familiei, apoi primiți decizia.
    Înainte se cerea ca fiecare adult să fie într-o situație ca acestea: { $old-conditions }. Întrebați ce se cere acum.
    Nu am aici suma și pragul de venit: asistentul social vi le spune pentru familia dumneavoastră. Dacă v-au refuzat, întrebați-l motivul.
