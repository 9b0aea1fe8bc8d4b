// Specialised cooperatives: one row each.
MATCH (cooperative:Cooperative {kind: 'SPECIALISED'})
RETURN cooperative.id AS cooperativeId, date('2018-06-30') AS asOf
ORDER BY cooperativeId
LIMIT 40
