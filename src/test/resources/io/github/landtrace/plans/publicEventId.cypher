// Public events.
MATCH (node:PublicEvent)
RETURN node.id AS publicEventId
ORDER BY node.id
LIMIT 20
