disability-determination =
    Gradul de dizabilitate îl stabilește Consiliul Național pentru Determinarea Dizabilității și Capacității de Muncă (CNDDCM), după { $law }.
    1. Mergeți la medicul de familie și spuneți că vreți gradul. El deschide dosarul; întrebați-l ce acte trebuie și ce faceți la expirare.
    2. Așteptați decizia.
    3. Prima dată? Duceți o copie a certificatului la oficiul CTAS (asigurări sociale). Termen: { $tell-ctas }.
    4. Cereți pensia de dizabilitate: la CTAS sau online, cu semnătură electronică, pe { $pension__site }.
    Ați pierdut certificatul: duplicatul se cere la CNDDCM.
    S-a plănuit o procedură fără hârtii: întrebați medicul ce se mai duce. Contestație, vizită la domiciliu sau acte din altă țară: întrebați la CNDDCM.
    .bring = la CTAS, prima dată: copia certificatului de dizabilitate
