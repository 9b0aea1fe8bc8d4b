// findings of %1$s
MATCH picture = (finding:Finding {ruleId: '%1$s'})-[:ABOUT|SHOWS]->(:Record)
WHERE finding.status <> 'GONE'
RETURN picture
ORDER BY finding.score DESC, finding.id
LIMIT 200
