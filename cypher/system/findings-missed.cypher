:param runId => 'RUN-0';
:param ruleId => 'R01';
:param subjectIds => null;
:param afterId => '';
:param limit => 1000;

/*
title: What a rule found before and no longer finds
params:
  runId:      { type: string, required: true, description: Id of the run in which the rule ran }
  ruleId:     { type: string, required: true, description: Rule }
  subjectIds: { type: strings, required: false, default: null, description: Only findings on these subjects; null = all }
  afterId:    { type: string, required: true, description: Id of the last row seen; empty at first }
  limit:      { type: integer, default: 1000, min: 1, max: 10000, description: Rows at most }
columns:
  id:          { type: string, description: Id of the finding }
  subjectId:   { type: string, description: What it is about }
  evidenceIds: { type: strings, description: The records that showed it }
*/
MATCH (finding:Finding)
WHERE finding.ruleId = $ruleId AND finding.id > $afterId AND finding.lastSeenRun <> $runId AND finding.status <> 'GONE'
  AND ($subjectIds IS NULL OR finding.subjectId IN $subjectIds)
RETURN finding.id AS id, finding.subjectId AS subjectId, finding.evidenceIds AS evidenceIds
ORDER BY id
LIMIT $limit
