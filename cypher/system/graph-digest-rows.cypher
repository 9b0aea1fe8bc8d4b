:param afterId => '';
:param limit => 1000;

/*
title: Every record with its relationships, in one order
description: |
  A page of records by id, each with labels, properties, earlier versions and every relationship that leaves it, in an order that does not hang on how they were loaded:
  two graphs that answer the same pages are the same graph.
params:
  afterId: { type: string, required: true, description: "Id of the last record seen; empty = from the start" }
  limit: { type: integer, default: 1000, min: 1, max: 10000, description: Records a page }
columns:
  id:         { type: string, description: Id of the record }
  labels:     { type: strings, description: "Its labels, sorted" }
  properties: { type: map, description: Its properties }
  versions:   { type: list, description: "Its earlier properties, oldest first" }
  links:      { type: list, description: "Maps of type, otherId and properties, sorted" }
*/
MATCH (record:Record)
WHERE record.id > $afterId
WITH record
ORDER BY record.id
LIMIT $limit
CALL (record) {
  UNWIND labels(record) AS label
  WITH label
  ORDER BY label
  RETURN collect(label) AS labels
}
CALL (record) {
  OPTIONAL MATCH (record)-[:WAS]->(version:Version)
  WITH version
  ORDER BY version.recordedAt
  RETURN [properties IN collect(properties(version)) WHERE properties IS NOT NULL] AS versions
}
CALL (record) {
  OPTIONAL MATCH (record)-[link]->(other:Record)
  WITH link, other
  ORDER BY type(link), other.id, link.id, link.recordedAt
  RETURN [entry IN collect({type: type(link), otherId: other.id, properties: properties(link)}) WHERE entry.type IS NOT NULL] AS links
}
RETURN record.id AS id, labels, properties(record) AS properties, versions, links
ORDER BY id
