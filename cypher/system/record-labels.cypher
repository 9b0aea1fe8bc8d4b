:param ids => ['H-DJ-22'];

/*
title: Labels of records
params:
  ids: { type: strings, required: true, description: Ids of records }
columns:
  id:     { type: string, description: A record }
  labels: { type: strings, description: Its labels }
*/
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN DISTINCT record.id AS id, labels(record) AS labels
