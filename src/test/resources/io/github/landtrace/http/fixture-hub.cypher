MERGE (hub:Record:AdminDivision {id: 'D-TEST-HUB'})
SET hub.name = '测试中心', hub.recordedAt = datetime('2023-07-01T00:00:00Z')
MERGE (leaf:Record:AdminDivision {id: 'D-TEST-LEAF'})
MERGE (small:Record:AdminDivision {id: 'D-TEST-SMALL'})
WITH hub, small
UNWIND range(1, 12000) AS number
CREATE (place:Record:AdminDivision {id: 'D-TEST-PLACE-' + toString(number)})
CREATE (place)-[:PART_OF {recordedAt: datetime('2023-07-01T00:00:00Z')}]->(hub)
WITH hub, small, place, number
WHERE number <= 120
CREATE (place)-[:PART_OF {recordedAt: datetime('2023-07-01T00:00:00Z')}]->(small)
CREATE (hub)-[:SUCCEEDED_BY {recordedAt: datetime('2023-07-01T00:00:00Z')}]->(place)
