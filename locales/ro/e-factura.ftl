e-factura =
    e-Factura este serviciul SFS (Serviciul Fiscal de Stat) pentru facturi fiscale electronice între furnizor, cumpărător și transportator. Nu are legătură cu e-Factura din România.
    1. Luați o semnătură electronică calificată ({ $signature-law }).
    2. Intrați pe { $site } și deschideți serviciul e-Factura.
    3. Urmați ghidul utilizatorului publicat de SFS: are pașii furnizorului, ai cumpărătorului și ai transportatorului.
    Regulile: { $order }.
    În achizițiile publice e obligatorie de la { $procurement-since } (excepții: energie electrică, căldură, gaz, comunicații, servicii comunale).
    Dacă e obligatorie pentru firma dumneavoastră, cum anulați o factură sau de ce cumpărătorul n-o vede: SFS, { $support__tax-phone }.
