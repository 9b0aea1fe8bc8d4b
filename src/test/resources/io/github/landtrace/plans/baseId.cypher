// Production bases.
MATCH (node:ProductionBase)
RETURN node.id AS baseId
ORDER BY node.id
LIMIT 20
