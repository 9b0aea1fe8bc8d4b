MATCH (cooperative:Cooperative {kind: 'LAND_SHARE'})
RETURN cooperative.id AS cooperativeId, date('2022-01-01') AS asOf
ORDER BY cooperativeId
LIMIT 40
