:param beforeRun => 1;

/*
title: Forget changes of records that every rule has seen
params:
  beforeRun: { type: integer, required: true, description: Changes noted after earlier runs than this are forgotten }
writes:
  nodes:
    - { labels: [RecordChange], key: id, properties: [afterRun] }
*/
MATCH (change:RecordChange)
WHERE change.afterRun < $beforeRun
DELETE change
