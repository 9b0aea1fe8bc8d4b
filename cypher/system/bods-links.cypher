:param key => 'OUT3-YUNXIU';
:param before => datetime('2022-01-01T00:00:00Z');

/*
title: What was known of a relationship of the Beneficial Ownership Data Standard
description: |
  For import-bods, when a file goes on where another ended. All links of one relationship record share what their ids have after the first hyphen.
params:
  key: { type: string, required: true, description: What the ids have after the first hyphen }
  before: { type: datetime, required: true, description: As known before this instant }
columns:
  type: { type: string }
  startId: { type: string }
  endId: { type: string }
  properties: { type: map }
*/
CALL () {
  MATCH (start:Record)-[link:HOLDS_STAKE]->(end:Record)
  WHERE link.id STARTS WITH 'SK-' + $key AND link.recordedAt < $before AND coalesce(link.supersededAt >= $before, true)
  RETURN start, link, end
  UNION ALL
  MATCH (start:Record)-[link:HOLDS_OFFICE]->(end:Record)
  WHERE link.id STARTS WITH 'OF-' + $key AND link.recordedAt < $before AND coalesce(link.supersededAt >= $before, true)
  RETURN start, link, end
  UNION ALL
  MATCH (start:Record)-[link:DECLARED_INTEREST]->(end:Record)
  WHERE link.id STARTS WITH 'DD-' + $key AND link.recordedAt < $before AND coalesce(link.supersededAt >= $before, true)
  RETURN start, link, end
}
RETURN type(link) AS type, start.id AS startId, end.id AS endId, properties(link) AS properties
ORDER BY link.from, link.id
