:param runId => 'RUN-1';
:param ruleId => 'R01';

/*
title: Say of findings that a run did not look at that they are unchanged
description: A run that looks only at what changed leaves the others as they were; they are not new or changed any more.
params:
  runId:  { type: string, required: true, description: Id of the run }
  ruleId: { type: string, required: true, description: Rule }
columns:
  settled: { type: integer, description: How many findings }
writes:
  nodes:
    - { labels: [Finding], key: id, properties: [status] }
*/
MATCH (finding:Finding)
WHERE finding.ruleId = $ruleId AND finding.lastSeenRun <> $runId AND finding.status IN ['NEW', 'CHANGED', 'CLEARED']
SET finding.status = 'UNCHANGED'
RETURN count(finding) AS settled
