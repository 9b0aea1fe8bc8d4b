:param afterRun => 0;

/*
title: Records that were changed since a run of the rules
params:
  afterRun: { type: integer, required: true, description: Number of the run }
columns:
  ids: { type: strings, description: Ids of records that one batch of a load changed }
*/
MATCH (change:RecordChange)
WHERE change.afterRun >= $afterRun
RETURN change.ids AS ids
ORDER BY change.afterRun, change.id
