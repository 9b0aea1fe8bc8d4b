// Villages.
MATCH (:Parcel)-[:LOCATED_IN]->(division:AdminDivision)
RETURN DISTINCT division.id AS divisionId
ORDER BY divisionId
LIMIT 2
