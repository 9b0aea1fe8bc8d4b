:param id => 'R01:H-1:SU-1';

/*
title: What a bundle needs to know of a finding beside what it says
description: The digest of its facts, the records that it rests on, and the instant at which the run that last found it began. No row if there is no such finding.
params:
  id: { type: string, required: true, description: Id of the finding }
columns:
  key:          { type: string, description: What tells findings of one rule about one subject apart }
  digest:       { type: string, description: Digest of its facts }
  evidenceIds:  { type: strings, description: "The records that show it, the most telling first" }
  runStartedAt: { type: datetime, nullable: true, description: When the run that last found it began; null when that run is gone }
*/
MATCH (finding:Finding {id: $id})
OPTIONAL MATCH (run:DetectionRun {id: finding.lastSeenRun})
RETURN coalesce(finding.key, '') AS key, coalesce(finding.digest, '') AS digest, coalesce(finding.evidenceIds, []) AS evidenceIds, run.startedAt AS runStartedAt
