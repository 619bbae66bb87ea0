consular-appointment =
    La consulat sau ambasadă vă programați gratuit pe { $booking }, { $ahead }. Unele ambasade au pagina lor: uitați-vă întâi pe site-ul ambasadei.
    1. Alegeți ambasada sau consulatul, serviciul, ziua și ora.
    2. Adăugați membrii familiei care vin cu dumneavoastră.
    3. Veniți cu actele cerute pe site-ul ambasadei pentru acel serviciu.
    Nu sunt locuri? Mai încercați sau scrieți ambasadei.
    Pentru unele cereri (la Moscova: titlu de călătorie, cazier, duplicate de stare civilă) programarea nu se cere.
    Online, pe platforma eConsulat a Ministerului Afacerilor Externe: cu semnătură electronică, titlu de călătorie, cazier, acte de stare civilă; fără ea, cont, unele cereri și programarea. Nu toate ambasadele lucrează cu ea. eConsulat din România este alt site.
    Pașaport la ambasadă: veniți personal; { $passport-term }. Taxele diferă: întrebați ambasada.
