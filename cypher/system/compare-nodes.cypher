/*
title: Every node that the tables define
description: In no order. Findings, runs of the rules and checkpoints are not among them.
scan: it tells the whole graph
columns:
  labels:     { type: strings, description: Its labels }
  properties: { type: map, description: Its properties }
*/
MATCH (record:Record)
RETURN labels(record) AS labels, properties(record) AS properties
UNION ALL
MATCH (version:Version)
RETURN labels(version) AS labels, properties(version) AS properties
