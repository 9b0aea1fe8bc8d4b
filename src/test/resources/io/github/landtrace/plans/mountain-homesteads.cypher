// Households that were moved, from any terrain: the generator tells none.
MATCH (:Relocation)-[:TO]->(household:Household)
RETURN DISTINCT household.id AS householdId, null AS fromTerrain, date('2022-01-01') AS asOf
ORDER BY householdId
LIMIT 40
