# The poster of `npx eambasador links`: one sheet of paper, so few words.
poster-what = Robotul bibliotecilor publice răspunde gratuit, la orice oră, la întrebări despre acte, plăți și alte servicii publice, iar la nevoie vă leagă cu un bibliotecar.
poster-scan = Scanați cu telefonul și scrieți-ne
poster-run-by = Responsabil
