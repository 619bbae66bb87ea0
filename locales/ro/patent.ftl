patent-get =
    Patenta de întreprinzător vă lasă să lucrați singur, într-un singur fel de activitate din lista legală, fără înregistrarea unei firme, fără contabilitate și rapoarte financiare. Patenta este personală. Se eliberează, cu actele complete și taxa achitată, în: { $issue-term }.
    1. Întrebați întâi la SFS (Serviciul Fiscal de Stat), { $support__tax-phone }, dacă activitatea e pe lista de azi și cât e taxa lunară (depinde de activitate și de localitate).
    2. Depuneți cererea la oficiul SFS de la domiciliu sau de la locul unde lucrați. Unde nu este oficiu fiscal, la primărie (atunci patenta e valabilă numai pe teritoriul ei).
    3. Achitați taxa.
    4. Luați patenta.
    Prelungirea se face în același loc.
