// Households that a rule found something about.
MATCH (finding:Finding)-[:ABOUT]->(record:Household)
RETURN DISTINCT record.id AS recordId
ORDER BY recordId
LIMIT 20
