rent-tax =
    Dacă închiriați o locuință unei persoane fizice:
    1. Semnați contractul de locațiune.
    2. Înregistrați-l la SFS (Serviciul Fiscal de Stat). Termen de la semnare: { $register-within }.
    3. Plătiți impozitul în fiecare lună, până la: { $pay-until }. Cota din suma chiriei: { $rate }.
    Cotele se pot schimba: înainte de prima plată verificați la SFS, { $support__tax-phone }. Tot acolo întrebați dacă chiriașul e o firmă, dacă închiriați cu ziua, un garaj sau un spațiu comercial: regulile pot fi altele.
