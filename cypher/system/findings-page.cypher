:param rule => null;
:param verdict => null;
:param status => null;
:param review => null;
:param subject => null;
:param division => null;
:param from => null;
:param to => null;
:param afterScore => null;
:param afterId => null;
:param limit => 50;

/*
title: Findings, one page
description: |
  Findings by rule, verdict, subject, division and day of the event, the strongest first. A division takes in everything below it. What is GONE is shown only when asked for.
  Score and id of the last row, given as afterScore and afterId, bring the next page.
params:
  rule:       { type: string, required: false, default: null, description: Id of a rule }
  verdict:    { type: string, required: false, default: null, enum: [FLAGGED, CLEARED, UNKNOWN, CONFLICT], description: Verdict }
  status:     { type: string, required: false, default: null, enum: [NEW, CHANGED, CLEARED, UNCHANGED, GONE], description: "Status in the last run; null = all that are not gone" }
  review:     { type: string, required: false, default: null, enum: [NONE, CONFIRMED, DISMISSED, FACTS_CHANGED], description: "Last review; FACTS_CHANGED = reviewed, and its facts changed since; null = any" }
  subject:    { type: string, required: false, default: null, description: "Id of the record that it is about, or of any record among its evidence" }
  division:   { type: string, record: [AdminDivision], required: false, default: null, description: "Id of a division, with everything below it" }
  from:       { type: date, required: false, default: null, description: First day of the event }
  to:         { type: date, required: false, default: null, description: "First day after it" }
  afterScore: { type: number, required: false, default: null, description: Score of the last row seen }
  afterId:    { type: string, required: false, default: null, description: Id of the last row seen }
  limit:      { type: integer, default: 50, min: 1, max: 1000, description: Rows a page }
requires:
  - { ordered: [from, to] }
columns:
  id:              { type: string, description: Id of the finding }
  ruleId:          { type: string, description: Rule }
  ruleVersion:     { type: integer, description: Version of the rule }
  verdict:         { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
  severity:        { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:           { type: number, description: 0 to 1 }
  subjectId:       { type: string, description: What it is about }
  subjectName:     { type: string, nullable: true, description: Its name }
  "on":            { type: date, nullable: true, description: Day of the event }
  divisionId:      { type: string, nullable: true, description: Where }
  divisionName:    { type: string, nullable: true, description: Name of the place }
  summary:         { type: string, description: What was found }
  missing:         { type: strings, description: Records that would decide and are not there }
  status:          { type: string, description: "NEW, CHANGED, CLEARED, UNCHANGED or GONE" }
  previousVerdict: { type: string, nullable: true, description: Verdict before it changed }
  reasons:         { type: strings, description: "Why it was last new, changed, cleared or gone: FIRST_RUN of the rule, DATA, RULE_VERSION, LAW" }
  review:          { type: string, description: "NONE, CONFIRMED, DISMISSED, or FACTS_CHANGED: reviewed, and its facts changed since" }
*/
MATCH (finding:Finding)
WHERE finding.score <= coalesce($afterScore, 1.0)
  AND coalesce(finding.score < $afterScore OR finding.id > $afterId, true)
  AND coalesce(finding.ruleId = $rule, true)
  AND coalesce(finding.verdict = $verdict, true)
  AND coalesce(finding.status = $status, finding.status <> 'GONE')
  AND coalesce(CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END = $review, true)
  AND coalesce(finding.subjectId = $subject OR $subject IN finding.evidenceIds, true)
  AND coalesce(finding.on >= $from, $from IS NULL)
  AND coalesce(finding.on < $to, $to IS NULL)
  AND ($division IS NULL OR EXISTS {
    MATCH (place:Record {id: finding.divisionId})-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above.id = $division
  })
WITH finding
ORDER BY finding.score DESC, finding.id
LIMIT $limit
OPTIONAL MATCH (finding)-[:ABOUT]->(subject:Record)
OPTIONAL MATCH (place:Record {id: finding.divisionId})
RETURN finding.id AS id, finding.ruleId AS ruleId, finding.ruleVersion AS ruleVersion, finding.verdict AS verdict, finding.severity AS severity, finding.score AS score, finding.subjectId AS subjectId,
  subject.name AS subjectName, finding.on AS on, finding.divisionId AS divisionId, place.name AS divisionName, finding.summary AS summary, finding.missing AS missing, finding.status AS status,
  finding.previousVerdict AS previousVerdict, coalesce(finding.reasons, []) AS reasons,
  CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END AS review
ORDER BY score DESC, id
