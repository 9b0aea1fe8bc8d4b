/*
title: Runs of the rules, to be kept when the graph is replaced
description: So that a run has the same number for ever. What the runs found is found anew.
columns:
  id:         { type: string, description: Id of the run }
  sequence:   { type: integer, description: Its number }
  startedAt:  { type: datetime, description: When it began }
  finishedAt: { type: datetime, nullable: true, description: When it ended; null when it did not }
  rules:      { type: strings, description: "The rules that it ran, each as id@version" }
  lawDigest:  { type: string, nullable: true, description: Digest of the law that it looked at }
*/
MATCH (run:DetectionRun)
WHERE run.sequence > 0
RETURN run.id AS id, run.sequence AS sequence, run.startedAt AS startedAt, run.finishedAt AS finishedAt, run.rules AS rules, run.lawDigest AS lawDigest
ORDER BY sequence
