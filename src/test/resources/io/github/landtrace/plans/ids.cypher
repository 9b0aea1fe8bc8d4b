MATCH (household:Household)-[:HOLDS]->(right:LandRight)-[:OVER]->(parcel:Parcel)
WITH household, right, parcel
ORDER BY household.id, right.id
LIMIT 10
RETURN [household.id, right.id, parcel.id] AS ids
