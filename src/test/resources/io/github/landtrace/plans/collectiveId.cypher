// Collectives.
MATCH (node:Collective)
RETURN node.id AS collectiveId
ORDER BY node.id
LIMIT 20
