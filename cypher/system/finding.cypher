:param id => 'R01:H-1:SU-1';

/*
title: One finding
description: What a rule found about one record, with everything that speaks for and against it. No row if there is no such finding.
params:
  id: { type: string, required: true, description: Id of the finding }
columns:
  id:              { type: string, description: Id of the finding }
  ruleId:          { type: string, description: Rule }
  ruleVersion:     { type: integer, description: Version of the rule that found it }
  verdict:         { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
  severity:        { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:           { type: number, description: 0 to 1 }
  subjectId:       { type: string, description: What it is about }
  subjectName:     { type: string, nullable: true, description: Its name }
  "on":            { type: date, nullable: true, description: Day of the event }
  divisionId:      { type: string, nullable: true, description: Where }
  divisionName:    { type: string, nullable: true, description: Name of the place }
  summary:         { type: string, description: What was found }
  observed:        { type: map, nullable: true, description: What was observed; null when the subject is gone }
  thresholds:      { type: map, nullable: true, description: What it was compared with; null when its run is gone }
  guards:          { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:       { type: list, description: "Maps of provisionId, instrumentId, title, article, inForce, verification; the most important first" }
  missing:         { type: strings, description: Records that would decide and are not there }
  evidence:        { type: list, description: "Maps of id, role, name, on; the most telling first" }
  sourceIds:       { type: strings, description: The papers that it rests on }
  status:          { type: string, description: "NEW, CHANGED, CLEARED, UNCHANGED or GONE, in the last run of the rule" }
  previousVerdict: { type: string, nullable: true, description: Verdict before it changed }
  reasons:         { type: strings, description: "Why it was last new, changed, cleared or gone: FIRST_RUN of the rule, DATA, RULE_VERSION, LAW" }
  review:          { type: string, description: "NONE, CONFIRMED, DISMISSED, or FACTS_CHANGED: reviewed, and its facts changed since" }
  reviews:         { type: list, description: "Maps of decision, reason, reviewedBy, reviewedAt, verdict; the last first" }
  firstSeenRun:    { type: string, description: Run that first found it }
  lastSeenRun:     { type: string, description: Run that last found it }
*/
MATCH (finding:Finding {id: $id})
OPTIONAL MATCH (finding)-[:ABOUT]->(subject:Record)
OPTIONAL MATCH (finding)-[observed:OBSERVED]->(subject)
OPTIONAL MATCH (finding)-[foundIn:FOUND_IN]->(:DetectionRun)
OPTIONAL MATCH (place:Record {id: finding.divisionId})
WITH finding, subject, observed, foundIn, place,
  COLLECT {
    MATCH (finding)-[cites:CITES]->(instrument:Instrument)
    RETURN {provisionId: cites.provisionId, instrumentId: instrument.id, title: instrument.titleEn, article: cites.article, inForce: cites.inForce, verification: cites.verification}
    ORDER BY cites.rank
  } AS citations,
  COLLECT {
    MATCH (finding)-[shows:SHOWS]->(evidence:Record)
    RETURN {id: evidence.id, role: shows.role, name: coalesce(evidence.name, evidence.title), on: coalesce(evidence.on, evidence.signedOn, evidence.from, evidence.dueOn)}
    ORDER BY shows.rank
  } AS evidence,
  COLLECT {
    MATCH (finding)-[:REVIEWED]->(review:Review)
    RETURN {decision: review.decision, reason: review.reason, reviewedBy: review.reviewedBy, reviewedAt: review.reviewedAt, verdict: review.verdict}
    ORDER BY review.reviewedAt DESC, review.id DESC
  } AS reviews
RETURN finding.id AS id, finding.ruleId AS ruleId, finding.ruleVersion AS ruleVersion, finding.verdict AS verdict, finding.severity AS severity, finding.score AS score, finding.subjectId AS subjectId,
  subject.name AS subjectName, finding.on AS on, finding.divisionId AS divisionId, place.name AS divisionName, finding.summary AS summary, properties(observed) AS observed, properties(foundIn) AS thresholds,
  [position IN range(0, size(finding.guardNames) - 1) | {guard: finding.guardNames[position], outcome: finding.guardOutcomes[position], because: finding.guardReasons[position]}] AS guards,
  citations, finding.missing AS missing, evidence, finding.sourceIds AS sourceIds, finding.status AS status, finding.previousVerdict AS previousVerdict, coalesce(finding.reasons, []) AS reasons,
  CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review ELSE 'FACTS_CHANGED' END AS review, reviews, finding.firstSeenRun AS firstSeenRun,
  finding.lastSeenRun AS lastSeenRun
