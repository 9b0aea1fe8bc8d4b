:param recordId => 'H-DJ-22';
:param rule => null;
:param verdict => null;
:param review => null;
:param limit => 100;

/*
title: Findings about a record
description: |
  What the rules found about a record, or with it among the evidence, as the last run left it: the verdict, the sentence, every guard that was tried and how it came out, the provisions that were in force, and what is missing.
  A place takes in everything below it; without a record all findings are told. FLAGGED is a pattern that no guard explains, not a judgement; UNKNOWN says which record would decide. Run the rules first.
stability: stable
scan: Without a record every finding is told, so all are read; with one they are found from the record
params:
  recordId: { type: string, record: [Record], required: false, default: null, description: "Id of any record, or of a division with everything below it; null = all findings" }
  rule:     { type: string, required: false, default: null, description: Id of a rule }
  verdict:  { type: string, required: false, default: null, enum: [FLAGGED, CLEARED, UNKNOWN, CONFLICT], description: Verdict }
  review:   { type: string, required: false, default: null, enum: [NONE, CONFIRMED, DISMISSED, FACTS_CHANGED], description: "Last review; FACTS_CHANGED = reviewed, and its facts changed since; null = any" }
  limit:    { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  finding:     { type: string, description: "Id of the finding: rule, subject and key" }
  ruleId:      { type: string, description: Rule }
  verdict:     { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
  severity:    { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:       { type: number, description: 0 to 1 }
  subjectId:   { type: string, description: What it is about }
  "on":        { type: date, nullable: true, description: Day of the event }
  summary:     { type: string, description: What was found }
  guards:      { type: strings, description: "What was tried to explain it: guard, HELD, FAILED or UNKNOWN, and why" }
  citations:   { type: strings, description: "Provisions, as instrument#article, with how well each was read" }
  status:      { type: string, description: "NEW, CHANGED, CLEARED or UNCHANGED in the last run of the rule" }
  reasons:     { type: strings, description: "Why it was last new, changed or cleared: FIRST_RUN of the rule, DATA, RULE_VERSION, LAW" }
  review:      { type: string, description: "NONE, CONFIRMED, DISMISSED, or FACTS_CHANGED: reviewed, and its facts changed since" }
  reviews:     { type: strings, description: "Decision, who, when and why; the last first" }
  missing:     { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that it rests on, most telling first" }
  sourceIds:   { type: strings, description: The papers that these rest on }
  path:        { type: path, nullable: true, description: "The finding and its subject, to be drawn" }
*/
CALL () {
  UNWIND CASE WHEN $recordId IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (finding:Finding)
  RETURN finding
  UNION
  MATCH (finding:Finding)
  WHERE finding.subjectId = $recordId
  RETURN finding
  UNION
  MATCH (:Record {id: $recordId})<-[:SHOWS]-(finding:Finding)
  RETURN finding
  UNION
  MATCH (above:Record {id: $recordId})<-[:PART_OF*0..6]-(place:AdminDivision)
  WHERE above:AdminDivision
  MATCH (finding:Finding)
  WHERE finding.divisionId = place.id
  RETURN finding
}
WITH finding
WHERE finding.status <> 'GONE'
  AND coalesce(finding.ruleId = $rule, true)
  AND coalesce(finding.verdict = $verdict, true)
  AND coalesce(CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END = $review, true)
WITH finding
ORDER BY finding.score DESC, finding.id
LIMIT $limit
CALL (finding) {
  OPTIONAL MATCH path = (finding)-[:ABOUT]->(:Record)
  RETURN path
  LIMIT 1
}
RETURN finding.id AS finding, finding.ruleId AS ruleId, finding.verdict AS verdict, finding.severity AS severity, finding.score AS score,
  finding.subjectId AS subjectId, finding.on AS on, finding.summary AS summary,
  [guard IN range(0, size(finding.guardNames) - 1)
    | finding.guardNames[guard] + ' ' + finding.guardOutcomes[guard] + ': ' + finding.guardReasons[guard]] AS guards,
  COLLECT {
    MATCH (finding)-[cites:CITES]->(instrument:Instrument)
    RETURN instrument.id + CASE coalesce(cites.article, '') WHEN '' THEN '' ELSE '#' + cites.article END + ' (' + cites.verification + ')'
    ORDER BY cites.rank
  } AS citations,
  finding.status AS status, coalesce(finding.reasons, []) AS reasons,
  CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END AS review,
  COLLECT {
    MATCH (finding)-[:REVIEWED]->(given:Review)
    RETURN given.decision + ' by ' + given.reviewedBy + ' on ' + toString(date(given.reviewedAt)) + ': ' + given.reason
    ORDER BY given.reviewedAt DESC, given.id DESC
  } AS reviews,
  finding.missing AS missing, finding.evidenceIds AS evidenceIds, finding.sourceIds AS sourceIds, path
ORDER BY score DESC, finding
