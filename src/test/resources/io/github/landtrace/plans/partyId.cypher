MATCH (party:Cooperative {kind: 'LAND_SHARE'})
RETURN party.id AS partyId, date('2022-01-01') AS asOf
ORDER BY partyId
LIMIT 40
