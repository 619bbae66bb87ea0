pension-age =
    Vârsta de pensionare în Republica Moldova:
    Bărbați: { $men-age }.
    Femei, de la { $women-from }: { $women-age }; de la { $women-next-from }: { $women-age-next }; de la { $women-last-from }: { $women-age-last }.
    Stagiu complet de cotizare (anii cu contribuții plătite), la fel pentru toți: { $full-stage }.
    Pensie parțială: stagiu de cel puțin { $min-stage }. Cu mai puțin se dă doar o alocație.
    Mai devreme pot ieși:
    - mamele care au născut și au crescut până la { $mothers-child-age } cel puțin { $mothers-children } copii (cu { $mothers-earlier } mai devreme);
    - cei care au lucrat mulți ani în condiții speciale de muncă (mai devreme cu { $special-earlier }, după anii lucrați acolo).
    Întrebări despre cazul dumneavoastră: la CNAS (Casa Națională de Asigurări Sociale), { $site }. Anii adunați se văd în contul personal CNAS.

pension-apply =
    Pensia se cere de la CNAS (Casa Națională de Asigurări Sociale).
    Online, cu semnătură electronică sau mobilă:
    1. Intrați pe { $site } și deschideți „e-Cerere stabilire pensie” (vârstă sau dizabilitate).
    2. Completați, semnați și trimiteți cererea.
    Pe hârtie, la oficiul teritorial CTAS:
    1. Programați-vă: { $asp-appointment__general-booking }.
    2. Luați: actul de identitate, carnetul de muncă și alte dovezi de muncă, diploma universitară (studii la zi, până în { $studies-until }), livretul militar; după caz, și alte acte.
    3. Poate merge și altcineva, cu procură sau cu mandat electronic.
    Termen de depunere, ca pensia să se plătească din ziua când aveți dreptul: { $apply-within } din acea zi. Mai târziu se plătește de la ultimul act adus.
    Examinarea cererii durează cel mult: { $exam-term }.
    .bring = actul de identitate, carnetul de muncă și alte dovezi de muncă, diploma universitară (studii la zi, până în { $studies-until }), livretul militar; procura, dacă depune altcineva

pension-buy-years =
    Dacă vă lipsesc ani de stagiu, îi puteți cumpăra printr-un contract cu CTAS (oficiul teritorial al casei de asigurări sociale).
    Pentru ce perioade: anii neasigurați începând cu { $buy-since }; la proprietarii și arendașii de teren agricol, începând cu { $buy-farm-since }.
    Nu se poate: în avans, pentru perioade de muncă oficială, pentru pensionari.
    Sume ca reper (cea de azi poate fi alta):
    - un an: { $buy-year }, o lună: { $buy-month };
    - teren agricol, un an: { $buy-farm-year }, o lună: { $buy-farm-month }.
    1. Vedeți câți ani aveți în contul personal CNAS.
    2. Programați-vă la CTAS: { $asp-appointment__general-booking }. Întrebați suma de azi și ce acte aduceți.
    3. Semnați contractul și achitați.
    Stagiul minim pentru o pensie parțială: { $min-stage }.

pension-abroad =
    State cu acord de pensii: { $agreement-states }. Fiecare stat plătește pentru anii lucrați acolo.
    Locuiți într-un astfel de stat:
    1. Depuneți cererea acolo, la instituția de pensii; ea o trimite la CNAS (Casa Națională de Asigurări Sociale).
    2. Puteți alege plata în țara unde trăiți: dați contul bancar cu IBAN și SWIFT.
    Țara nu e în listă (se poate schimba: { $site }): cererea se depune la CTAS (oficiul CNAS) de la ultimul domiciliu din Moldova. Apoi confirmați regulat că sunteți în viață, ajută și consulatul; cât de des, întrebați la CTAS.
    { $residence-states }: plătește statul în care locuiți, cu anii din ambele țări. Lor (și Belarusului) CNAS le dă datele despre stagiu numai la cererea lor. Aceste reguli s-au putut schimba: întrebați la CNAS.
