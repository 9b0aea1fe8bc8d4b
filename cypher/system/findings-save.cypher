:param runId => 'RUN-1';
:param rows => [{
  id: 'R01:H-1:SU-1', ruleId: 'R01', ruleVersion: 1, subjectId: 'H-1', key: 'SU-1', on: date('2011-06-30'), divisionId: 'D-500231',
  verdict: 'FLAGGED', severity: 'HARD', score: 0.9, summary: 'One sentence.', observed: {days: 12}, thresholds: {afterDays: 365},
  guards: [{guard: 'LAWFUL_MANDATORY', outcome: 'FAILED', because: 'No row of the truth table says so'}],
  citations: [{provisionId: 'PV-CIRCULAR-2011.LAND-ON-REGISTRATION-CHANGE', instrumentId: 'I-CIRCULAR-2011', article: '', inForce: true, verification: 'SECONDARY'}],
  missing: [], evidenceIds: ['SU-1'], sourceIds: ['SRC-1'], digest: 'sha256:0', reasons: ['DATA']
}];

/*
title: Keep the findings of a run
description: |
  Each row makes or renews one finding, with the record that it is about, its evidence, and the instruments that it cites; what it observed stands on OBSERVED, the thresholds on FOUND_IN.
  A finding is NEW, CHANGED (its digest differs), CLEARED (changed to that verdict) or UNCHANGED, and keeps the reasons of its last change. Nothing is ever deleted: findings-gone marks what is GONE. Saving twice in a run changes nothing.
  A review stays: a finding that is new in a graph that replaced another takes up the reviews that were carried over.
params:
  runId: { type: string, required: true, description: Id of the run }
  rows:  { type: list, required: true, description: "One map a finding: the columns of a rule, with id, ruleId, ruleVersion, a digest of its facts and the reasons why it may differ from the last run" }
columns:
  status: { type: string, description: "NEW, CHANGED, CLEARED or UNCHANGED" }
  number: { type: integer, description: How many findings of these rows }
writes:
  nodes:
    - { labels: [Finding], key: id, properties: [ruleId, ruleVersion, subjectId, key, on, divisionId, verdict, previousVerdict, severity, score, summary, missing, evidenceIds, sourceIds, guardNames, guardOutcomes, guardReasons, digest, status, firstSeenRun, lastSeenRun, goneRun, reasons, review, reviewedDigest] }
  relationships:
    - { type: ABOUT, properties: [] }
    - { type: OBSERVED, properties: [] }
    - { type: FOUND_IN, properties: [] }
    - { type: SHOWS, properties: [role, rank] }
    - { type: CITES, properties: [provisionId, article, inForce, verification, rank] }
    - { type: REVIEWED, properties: [] }
*/
UNWIND $rows AS row
MATCH (run:DetectionRun {id: $runId})
MERGE (finding:Finding {id: row.id})
  ON CREATE SET finding.firstSeenRun = $runId, finding.review = 'NONE', finding.reviewedDigest = ''
WITH run, row, finding,
  CASE
    WHEN finding.lastSeenRun = $runId AND finding.digest = row.digest THEN finding.status
    WHEN finding.digest IS NULL OR finding.status = 'GONE' THEN 'NEW'
    WHEN finding.digest = row.digest THEN 'UNCHANGED'
    WHEN row.verdict = 'CLEARED' AND finding.verdict <> 'CLEARED' THEN 'CLEARED'
    ELSE 'CHANGED'
  END AS status,
  coalesce(finding.digest <> row.digest, true) AS differs
SET finding.previousVerdict = CASE WHEN status IN ['CHANGED', 'CLEARED'] AND differs THEN finding.verdict ELSE finding.previousVerdict END,
    finding.reasons = CASE WHEN status = 'UNCHANGED' OR finding.lastSeenRun = $runId AND NOT differs THEN finding.reasons ELSE row.reasons END,
    finding.status = status,
    finding.ruleVersion = row.ruleVersion,
    finding.lastSeenRun = $runId,
    finding.goneRun = null
WITH run, row, finding, status, differs
CALL (run, row, finding, differs) {
  WITH run, row, finding
  WHERE differs
  SET finding.ruleId = row.ruleId,
      finding.subjectId = row.subjectId,
      finding.key = row.key,
      finding.on = row.on,
      finding.divisionId = row.divisionId,
      finding.verdict = row.verdict,
      finding.severity = row.severity,
      finding.score = row.score,
      finding.summary = row.summary,
      finding.missing = row.missing,
      finding.evidenceIds = row.evidenceIds,
      finding.sourceIds = row.sourceIds,
      finding.guardNames = [tried IN row.guards | tried.guard],
      finding.guardOutcomes = [tried IN row.guards | tried.outcome],
      finding.guardReasons = [tried IN row.guards | tried.because],
      finding.digest = row.digest
  WITH run, row, finding
  CALL (finding) {
    MATCH (finding)-[old:ABOUT|OBSERVED|FOUND_IN|SHOWS|CITES]->()
    DELETE old
  }
  CALL (run, row, finding) {
    CREATE (finding)-[foundIn:FOUND_IN]->(run)
    SET foundIn = row.thresholds
  }
  CALL (row, finding) {
    MATCH (subject:Record {id: row.subjectId})
    CREATE (finding)-[:ABOUT]->(subject)
    CREATE (finding)-[observed:OBSERVED]->(subject)
    SET observed = row.observed
  }
  CALL (row, finding) {
    UNWIND range(0, size(row.evidenceIds) - 1) AS rank
    WITH row, finding, rank
    WHERE NOT row.evidenceIds[rank] IN row.evidenceIds[0..rank]
    MATCH (evidence:Record {id: row.evidenceIds[rank]})
    CREATE (finding)-[:SHOWS {role: last([label IN labels(evidence) WHERE NOT label IN ['Record', 'Event', 'Party']]), rank: rank + 1}]->(evidence)
  }
  CALL (row, finding) {
    UNWIND range(0, size(row.citations) - 1) AS rank
    WITH finding, row.citations[rank] AS citation, rank
    MATCH (instrument:Record {id: citation.instrumentId})
    CREATE (finding)-[:CITES {provisionId: citation.provisionId, article: citation.article, inForce: citation.inForce, verification: citation.verification, rank: rank + 1}]->(instrument)
  }
}
CALL (finding, status) {
  WITH finding, status
  WHERE status = 'NEW' AND finding.review = 'NONE'
  MATCH (review:Review {findingId: finding.id})
  MERGE (finding)-[:REVIEWED]->(review)
  WITH finding, review
  ORDER BY review.reviewedAt, review.id
  WITH finding, last(collect(review)) AS latest
  SET finding.review = latest.decision,
      finding.reviewedDigest = latest.digest
}
RETURN status, count(finding) AS number
