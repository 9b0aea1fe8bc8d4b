/*
title: The last run of each rule
description: What a run is compared with. A run that did not end is left out.
columns:
  ruleId:    { type: string, description: Rule }
  version:   { type: integer, description: Version of the rule that ran }
  lawDigest: { type: string, nullable: true, description: Digest of the law that it looked at }
  dataUntil: { type: date, nullable: true, description: "Day to which the data reached; null when it was not kept" }
  sequence:  { type: integer, description: Number of the run }
  isCarried: { type: boolean, description: Whether its findings were in a graph that was replaced since }
*/
MATCH (run:DetectionRun)
WHERE run.sequence > 0 AND run.finishedAt IS NOT NULL
UNWIND run.rules AS rule
WITH split(rule, '@') AS parts, run
ORDER BY run.sequence DESC
WITH parts[0] AS ruleId, collect({version: toInteger(parts[1]), lawDigest: run.lawDigest, dataUntil: run.dataUntil, sequence: run.sequence, isCarried: coalesce(run.isCarried, false)}) AS runs
RETURN ruleId, runs[0].version AS version, runs[0].lawDigest AS lawDigest, runs[0].dataUntil AS dataUntil, runs[0].sequence AS sequence, runs[0].isCarried AS isCarried
ORDER BY ruleId
