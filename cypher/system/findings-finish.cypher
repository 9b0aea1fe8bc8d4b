:param runId => 'RUN-1';
:param finishedAt => datetime('2024-01-01T00:01:00Z');
:param ruleIds => ['R01'];

/*
title: End a run of the rules
description: Marks as GONE what the rules of the run found before and no longer find, and closes the run. A finding that is gone stays in the graph, with its reviews.
params:
  runId:      { type: string, required: true, description: Id of the run }
  finishedAt: { type: datetime, required: true, description: When it ended }
  ruleIds:    { type: strings, required: true, description: The rules that ran to their end }
columns:
  gone: { type: integer, description: How many findings are gone }
writes:
  nodes:
    - { labels: [Finding], key: id, properties: [status, goneRun] }
    - { labels: [DetectionRun], key: id, properties: [finishedAt] }
*/
MATCH (run:DetectionRun {id: $runId})
SET run.finishedAt = $finishedAt
WITH run
CALL (run) {
  MATCH (finding:Finding)
  WHERE finding.ruleId IN $ruleIds AND finding.lastSeenRun <> run.id AND finding.status <> 'GONE'
  SET finding.status = 'GONE',
      finding.goneRun = run.id
  RETURN count(finding) AS gone
}
RETURN gone
