driving-licence-renew =
    Permisul expirat, pierdut, furat, deteriorat sau cu date vechi se schimbă sau se restabilește la Agenția Servicii Publice (ASP).
    1. Luați certificatul medical, forma { $medical-form }. Nu trebuie pe hârtie dacă clinica l-a trecut deja în sistemul de stat.
    2. Pregătiți: actul de identitate valabil, permisul vechi (dacă îl aveți).
    3. Mergeți la ASP, completați cererea și plătiți taxa. Întrebări: { $id-card__asp-phone }.
    4. Permisul temporar se dă în aceeași zi la centrele multifuncționale, fără programare, și se vede în aplicația EVO.
    Modelul nou, cu cod QR, a fost aprobat la { $new-model-date }. Permisele vechi rămân bune până la data scrisă pe ele.
    Sunteți peste hotare? Îl schimbă altcineva, cu procură notarială sau mandat MPower: { $proxy-office }, ori altă unitate ASP.
    .bring = actul de identitate valabil, permisul vechi (dacă îl aveți), certificatul medical, forma { $medical-form } (dacă nu e deja în sistem)
