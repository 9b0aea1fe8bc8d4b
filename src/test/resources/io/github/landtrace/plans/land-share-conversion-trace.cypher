// Parcels that went into small cooperatives: what a trace costs depends on how many hold the cooperative.
MATCH (cooperative:Cooperative)
WITH cooperative, COUNT { (cooperative)<-[:HOLDS_STAKE]-() } AS stakes
WHERE 10 <= stakes <= 30
MATCH (cooperative)<-[:INTO]-(:ShareConversion)-[:OF]->(:LandRight)-[:OVER]->(parcel:Parcel)
WITH cooperative, stakes, min(parcel.id) AS parcelId
RETURN parcelId, null AS householdId, date('2022-01-01') AS asOf, stakes
ORDER BY stakes, parcelId
LIMIT 40
