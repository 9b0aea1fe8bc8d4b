:param id => 'example';
:param ids => ['H-1', 'P-1'];

/*
title: Note which records a load changed, for the next run of the rules
description: |
  Written in the transaction that changes them, once rules ran: a first load notes nothing. The note is no record, and no part of what compare compares.
  For a row of a table of records it holds the record and what its own relationships reached before, for a row of a table of relationships its ends, now and before.
params:
  id:  { type: string, required: true, description: Id of the note }
  ids: { type: strings, required: true, description: Ids of records }
writes:
  nodes:
    - { labels: [RecordChange], key: id, properties: [afterRun, ids] }
*/
MATCH (run:DetectionRun)
WHERE run.sequence > 0
WITH max(run.sequence) AS afterRun
WHERE afterRun IS NOT NULL
MERGE (change:RecordChange {id: $id})
SET change.afterRun = afterRun,
    change.ids = $ids
