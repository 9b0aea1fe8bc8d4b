// Protests.
MATCH (node:Protest)
RETURN node.id AS protestId
ORDER BY node.id
LIMIT 20
