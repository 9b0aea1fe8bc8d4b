// Cooperatives that few hold, so that whole answers are compared.
MATCH (cooperative:Cooperative {kind: 'LAND_SHARE'})
WHERE 5 <= COUNT { (cooperative)<-[:HOLDS_STAKE]-() } <= 30
RETURN cooperative.id AS targetId, date('2022-01-01') AS asOf
ORDER BY targetId
LIMIT 60
