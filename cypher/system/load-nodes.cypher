:param ids => ['D-500231', 'D-50'];

/*
title: What the graph holds of these records
description: |
  For the loader, which tells from it which rows are new, unchanged or later states.
  PART_OF and UNDERWENT stand for the types that the table's own rows make from and to their node: the loader puts those in their place,
  because all other relationships of a collective or a division are too many to be looked at.
params:
  ids: { type: strings, required: true }
columns:
  id: { type: string }
  labels: { type: strings }
  current: { type: map, description: Latest properties }
  earlier: { type: list, description: Properties that it had before }
  targets: { type: list, description: "What the relationships that the row itself makes reach in its latest state: type, outgoing, id" }
*/
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id,
       labels(record) AS labels,
       properties(record) AS current,
       COLLECT {
         MATCH (record)-[:WAS]->(version:Version)
         RETURN properties(version)
       } AS earlier,
       COLLECT {
         MATCH (record)-[link:PART_OF]->(other:Record)
         WHERE link.id IS NULL AND link.recordedAt = record.recordedAt
         RETURN {type: type(link), outgoing: true, id: other.id}
       } + COLLECT {
         MATCH (record)<-[link:UNDERWENT]-(other:Record)
         WHERE link.id IS NULL AND link.recordedAt = record.recordedAt
         RETURN {type: type(link), outgoing: false, id: other.id}
       } AS targets
