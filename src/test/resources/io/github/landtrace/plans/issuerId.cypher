// Small cooperatives: what a table costs depends on how many hold the cooperative.
MATCH (cooperative:Cooperative)
WITH cooperative, COUNT { (cooperative)<-[:HOLDS_STAKE]-() } AS stakes
WHERE 10 <= stakes <= 30
RETURN cooperative.id AS issuerId, date('2000-01-01') AS from, date('2022-01-01') AS to
ORDER BY stakes, issuerId
LIMIT 40
