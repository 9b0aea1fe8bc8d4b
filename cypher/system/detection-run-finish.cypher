:param runId => 'RUN-1';
:param finishedAt => datetime('2024-01-01T00:01:00Z');

/*
title: End a run of the rules
params:
  runId:      { type: string, required: true, description: Id of the run }
  finishedAt: { type: datetime, required: true, description: When it ended }
columns:
  id: { type: string, description: Id of the run }
writes:
  nodes:
    - { labels: [DetectionRun], key: id, properties: [finishedAt] }
*/
MATCH (run:DetectionRun {id: $runId})
SET run.finishedAt = $finishedAt
RETURN run.id AS id
