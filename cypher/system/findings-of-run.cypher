:param runId => 'RUN-1';
:param unchanged => false;
:param limit => 1000;

/*
title: What a run of the rules brought
description: The findings that are new since the run before, changed, cleared or gone, the strongest first. For an earlier run than the last, only what has not changed since.
params:
  runId:     { type: string, required: true, description: Id of the run }
  unchanged: { type: boolean, default: false, description: Also the findings that did not change }
  limit:     { type: integer, default: 1000, min: 1, max: 10000, description: Rows at most }
columns:
  status:          { type: string, description: "NEW, CHANGED, CLEARED, GONE or UNCHANGED" }
  id:              { type: string, description: Id of the finding }
  ruleId:          { type: string, description: Rule }
  verdict:         { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
  previousVerdict: { type: string, nullable: true, description: Verdict before it changed }
  reasons:         { type: strings, description: "Why: FIRST_RUN of the rule, DATA, RULE_VERSION, LAW" }
  review:          { type: string, description: "NONE, CONFIRMED, DISMISSED, or FACTS_CHANGED: reviewed, and its facts changed since" }
  severity:        { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:           { type: number, description: 0 to 1 }
  subjectId:       { type: string, description: What it is about }
  subjectName:     { type: string, nullable: true, description: Its name }
  summary:         { type: string, description: What was found }
*/
CALL () {
  MATCH (finding:Finding)
  WHERE finding.lastSeenRun = $runId AND ($unchanged OR finding.status <> 'UNCHANGED')
  RETURN finding
  UNION
  MATCH (finding:Finding)
  WHERE finding.goneRun = $runId
  RETURN finding
}
MATCH (finding)-[:ABOUT]->(subject:Record)
RETURN finding.status AS status, finding.id AS id, finding.ruleId AS ruleId, finding.verdict AS verdict, finding.previousVerdict AS previousVerdict, coalesce(finding.reasons, []) AS reasons,
  CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END AS review, finding.severity AS severity,
  finding.score AS score, finding.subjectId AS subjectId, subject.name AS subjectName, finding.summary AS summary
ORDER BY score DESC, id
LIMIT $limit
