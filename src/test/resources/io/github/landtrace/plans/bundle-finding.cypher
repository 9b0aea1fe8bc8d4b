MATCH (finding:Finding)
RETURN finding.id AS id
ORDER BY id
LIMIT 20
