customs-parcels =
    Marfa primită prin poștă în valoare de { $value-range } se declară electronic. Declarația o face un broker sau operatorul poștal.
    1. Aflați valoarea coletului din comandă sau factură.
    2. Întrebați poșta sau curierul cine face declarația și cât plătiți.
    3. Ridicați coletul.
    Formularul poștal pe hârtie se primea până la { $paper-until }.
    Taxele exacte și câte țigări, alcool sau alte lucruri puteți trece peste graniță le spune Serviciul Vamal: listele vechi de pe internet pot fi depășite.
    Atenție: mesajele cu link în numele poștei pot fi o escrocherie. Nu deschideți linkul și nu scrieți datele cardului: Poșta Moldovei nu le cere niciodată, întrebați la { $support__posta-phone }.
