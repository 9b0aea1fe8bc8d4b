/*
title: Nodes by label and relationships by type
description: |
  Read from the counts that the database keeps, at no cost. Earlier versions of relationships and nodes are counted as such.
columns:
  kind:   { type: string, description: NODE or RELATIONSHIP }
  name:   { type: string, description: Label or relationship type }
  number: { type: integer, description: How many there are }
*/
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
CALL (data) {
  UNWIND data.nodes AS counted
  WITH counted
  WHERE counted.label IS NOT NULL
  RETURN 'NODE' AS kind, counted.label AS name, counted.count AS number
  UNION ALL
  UNWIND data.relationships AS counted
  WITH counted
  WHERE counted.relationshipType IS NOT NULL AND counted.startLabel IS NULL AND counted.endLabel IS NULL
  RETURN 'RELATIONSHIP' AS kind, counted.relationshipType AS name, counted.count AS number
}
RETURN kind, name, number
ORDER BY kind, name
