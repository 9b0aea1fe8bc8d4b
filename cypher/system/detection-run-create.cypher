:param startedAt => datetime('2024-01-01T00:00:00Z');
:param rules => ['R01@1'];
:param lawDigest => 'sha256:0';

/*
title: Begin a run of the rules
description: Makes the next run, numbered by one more than the last.
params:
  startedAt: { type: datetime, required: true, description: When it began }
  rules:     { type: strings, required: true, description: "The rules that it runs, each as id@version" }
  lawDigest: { type: string, required: true, description: Digest of the law that the graph holds }
columns:
  runId:     { type: string, description: Id of the run }
  sequence:  { type: integer, description: Its number }
  dataUntil: { type: date, nullable: true, description: "Day to which the data reach, as the rules take it: the last on which a transfer was recorded; null when none was" }
writes:
  nodes:
    - { labels: [DetectionRun], key: id, properties: [sequence, startedAt, rules, lawDigest, dataUntil, isCarried] }
*/
OPTIONAL MATCH (earlier:DetectionRun)
WHERE earlier.sequence > 0
WITH coalesce(max(earlier.sequence), 0) + 1 AS sequence
CALL () {
  MATCH (any:Transfer)
  WHERE any.on >= date('1900-01-01')
  RETURN date(max(any.recordedAt)) AS dataUntil
}
CREATE (run:DetectionRun {id: 'RUN-' + toString(sequence), sequence: sequence, startedAt: $startedAt, rules: $rules, lawDigest: $lawDigest, dataUntil: dataUntil, isCarried: false})
RETURN run.id AS runId, run.sequence AS sequence, run.dataUntil AS dataUntil
