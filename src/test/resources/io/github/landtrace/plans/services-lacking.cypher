// People of whom a service is on record.
MATCH (person:Person)-[:ACCESSES]->(:Service)
RETURN DISTINCT person.id AS partyId, date('2024-01-01') AS asOf
ORDER BY partyId
LIMIT 20
