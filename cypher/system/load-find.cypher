:param ids => ['D-50', 'D-500231'];

/*
title: Which of these records the graph has
params:
  ids: { type: strings, required: true }
columns:
  id: { type: string }
  labels: { type: strings }
*/
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id, labels(record) AS labels
