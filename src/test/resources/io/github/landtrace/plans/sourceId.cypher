MATCH (source:Source)
RETURN source.id AS sourceId
ORDER BY sourceId
LIMIT 60
