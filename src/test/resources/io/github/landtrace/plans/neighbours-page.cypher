// Villages, where thousands of relationships end.
MATCH (:Parcel)-[:LOCATED_IN]->(division:AdminDivision)
RETURN DISTINCT division.id AS id, null AS type, null AS direction
ORDER BY id
LIMIT 2
