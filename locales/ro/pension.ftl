pension-age =
    Vârsta de pensionare în Republica Moldova:
    Bărbați: { $men-age }.
    Femei, de la { $women-from }: { $women-age }; de la { $women-next-from }: { $women-age-next }; de la { $women-last-from }: { $women-age-last }.
    Stagiu complet de cotizare (anii cu contribuții plătite), la fel pentru toți: { $full-stage }.
    Pensie parțială: stagiu de cel puțin { $min-stage }. Cu mai puțin se dă doar o alocație.
    Mai devreme pot ieși:
    mamele care au născut și au crescut până la { $mothers-child-age } cel puțin { $mothers-children } copii (cu { $mothers-earlier } mai devreme);
    cei care au lucrat mulți ani în condiții speciale de muncă (mai devreme cu { $special-earlier }, după anii lucrați acolo).
    Întrebări despre cazul dumneavoastră: la CNAS (Casa Națională de Asigurări Sociale), { $site }. Anii adunați se văd în contul personal CNAS.

pension-apply =
    Pensia se cere de la CNAS (Casa Națională de Asigurări Sociale).
    Online, cu semnătură electronică sau mobilă:
    1. Intrați pe { $site } și deschideți „e-Cerere stabilire pensie” (vârstă sau dizabilitate).
    2. Completați, semnați și trimiteți cererea.
    Pe hârtie, la oficiul teritorial CTAS:
    1. Programați-vă: { $asp-appointment__general-booking }.
    2. Luați: actul de identitate, carnetul de muncă și alte dovezi de muncă, diploma studiilor la zi (studii până în { $studies-until }), livretul militar; după caz, și alte acte.
    3. Poate merge și altcineva, cu procură sau cu mandat electronic.
    Termen de depunere, ca pensia să se plătească din ziua când aveți dreptul: { $apply-within } din acea zi. Mai târziu se plătește de la ultimul act adus.
    Examinarea cererii durează cel mult: { $exam-term }.
