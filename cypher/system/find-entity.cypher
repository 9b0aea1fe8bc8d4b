:param id => 'D-500231';

/*
title: One entity by its id
description: |
  The node with this id, a record of any table or a finding, with its labels, its current properties, and the earlier versions that a correction replaced, newest first.
  No row: there is no such id.
params:
  id: { type: string, required: true, description: Stable id of any record or finding }
columns:
  id:         { type: string, description: Its stable id }
  labels:     { type: strings, description: Its labels }
  properties: { type: map, description: Its properties as they are now }
  versions:   { type: list, description: "The properties that it had before a correction, newest first" }
*/
CALL () {
  MATCH (entity:Record {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Finding {id: $id})
  RETURN entity
}
CALL (entity) {
  OPTIONAL MATCH (entity)-[:WAS]->(version:Version)
  WITH version
  ORDER BY version.recordedAt DESC
  RETURN [properties IN collect(properties(version)) WHERE properties IS NOT NULL] AS versions
}
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties, versions
ORDER BY id
