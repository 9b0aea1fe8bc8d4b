// Households and a parcel that they hold, and what lies that near to the two.
MATCH (household:Household)-[:HOLDS]->(:LandRight)-[:OVER]->(parcel:Parcel)
WITH household, min(parcel.id) AS toId
ORDER BY household.id
LIMIT 60
RETURN household.id AS fromId, toId, date('2022-01-01') AS asOf, 2 AS maxDepth
