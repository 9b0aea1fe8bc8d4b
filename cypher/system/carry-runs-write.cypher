:param rows => [{id: 'RUN-1', sequence: 1, startedAt: datetime('2024-01-01T00:00:00Z'), finishedAt: datetime('2024-01-01T00:01:00Z'), rules: ['R01@1'], lawDigest: 'sha256:0'}];

/*
title: Keep the runs of the graph that is replaced
description: "They are marked as carried: what they found is not in the new graph, so no later run can rest on them."
params:
  rows: { type: list, required: true, description: What carry-runs-read gave }
columns:
  id: { type: string, description: Id of a run that was kept }
writes:
  nodes:
    - { labels: [DetectionRun], key: id, properties: [sequence, startedAt, finishedAt, rules, lawDigest, isCarried] }
*/
UNWIND $rows AS row
MERGE (run:DetectionRun {id: row.id})
SET run.sequence = row.sequence,
    run.startedAt = row.startedAt,
    run.finishedAt = row.finishedAt,
    run.rules = row.rules,
    run.lawDigest = row.lawDigest,
    run.isCarried = true
RETURN run.id AS id
