/*
title: Every relationship that the tables define
description: In no order, with the ids of its ends. Those of findings and of what is proposed or decided as one organisation are not among them.
scan: it tells the whole graph
columns:
  type:       { type: string, description: Its type }
  startId:    { type: string, description: Id of the record that it leaves }
  endId:      { type: string, description: Id of the record or earlier version that it reaches }
  properties: { type: map, description: Its properties }
*/
MATCH (start:Record)-[link]->(end:Record|Version)
WHERE type(link) <> 'POSSIBLY_SAME'
RETURN type(link) AS type, start.id AS startId, end.id AS endId, properties(link) AS properties
