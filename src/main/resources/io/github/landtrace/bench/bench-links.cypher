/*
title: Every relationship of a type
description: |
  For measuring: what other databases are given, so that they hold the same rows.
  PART_OF stands for the type, Record for the label of the end; the benchmark puts others in their place.
stability: experimental
params: {}
columns:
  startId: { type: string }
  endId:   { type: string }
  kind:    { type: string, nullable: true, description: Kind of the start where it decides }
  from:    { type: date, nullable: true }
  current: { type: boolean }
*/
MATCH (start:Record)-[link:PART_OF]->(end:Record)
RETURN start.id AS startId, end.id AS endId, CASE WHEN start:Household THEN 'Household' WHEN start:Person THEN 'Person' END AS kind,
  link.from AS from, link.supersededAt IS NULL AS current
