:param ids => ['DS-500228.500155'];

/*
title: What the graph holds of these relationships
description: |
  Every state of a relationship is a relationship of its own; they share the id. Found by the index, whatever their ends: a correction may have moved them.
  SUCCEEDED_BY stands for the type of the table that is loaded: the loader puts that in its place, because an index belongs to one type.
params:
  ids: { type: strings, required: true }
columns:
  id: { type: string }
  states: { type: list, description: "startId, endId and properties of each, the latest first" }
*/
UNWIND $ids AS id
MATCH (start:Record)-[link:SUCCEEDED_BY]->(end:Record)
USING INDEX link:SUCCEEDED_BY(id, recordedAt)
WHERE link.id = id AND link.recordedAt IS NOT NULL
WITH id, start, link, end
ORDER BY link.recordedAt DESC
RETURN id, collect({startId: start.id, endId: end.id, properties: properties(link)}) AS states
