:param recordId => null;
:param kind => 'Household';
:param divisionId => null;
:param involved => true;
:param minScore => 0.0;
:param hardWeight => 1.0;
:param softWeight => 0.4;
:param limit => 20;

/*
title: How much points at households, collectives, cooperatives, projects and officials
description: |
  The findings about a record combined into one number, with its parts: 1 minus the product of what each FLAGGED finding leaves, a HARD one with its confidence, a SOFT one with 0.4 of it (noisy-or). Records with equal scores are ordered by their HARD findings, then by their SOFT ones.
  UNKNOWN, CLEARED and CONFLICT add nothing and are counted beside; so does a finding that was reviewed and dismissed, unless its facts changed since.
  A household, collective, cooperative or project also answers for findings that show it among their evidence; an official, a person who holds or held an office, only for findings about that person. The number says how much has to be looked at around a record, not that it did wrong: a household is mostly the one that lost.
stability: experimental
scan: Without a record every finding is combined, so all are read; with one they are found from the record
cartesian: The places of a division are one row
params:
  recordId:   { type: string, record: [Record], required: false, default: null, description: Id of one record; null = all }
  kind:       { type: string, required: false, default: null, enum: [Household, Collective, Cooperative, Project, Official], description: Only records of this kind; null = all five }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only findings at or below this division }
  involved:   { type: boolean, default: true, description: "Also findings that show the record among their evidence, officials excepted; false = only findings about it" }
  minScore:   { type: number, default: 0.0, min: 0, max: 1, description: Only records with this score or more }
  hardWeight: { type: number, default: 1.0, min: 0, max: 1, description: Weight of a HARD finding }
  softWeight: { type: number, default: 0.4, min: 0, max: 1, description: Weight of a SOFT finding }
  limit:      { type: integer, default: 20, min: 1, max: 1000, description: Rows at most }
columns:
  recordId:  { type: string, description: The record }
  kind:      { type: string, description: "Household, Collective, Cooperative, Project or Official" }
  name:      { type: string, nullable: true, description: Its name }
  score:     { type: number, description: 0 to 1 }
  hard:      { type: integer, description: HARD findings that count }
  soft:      { type: integer, description: SOFT findings that count }
  unknown:   { type: integer, description: "Findings that are UNKNOWN: they add nothing" }
  cleared:   { type: integer, description: "Findings that a guard explains: they add nothing" }
  conflict:  { type: integer, description: "Findings in which instruments contradict each other: they add nothing" }
  dismissed: { type: integer, description: "FLAGGED findings that were dismissed: they add nothing" }
  parts:     { type: list, description: "Maps of finding, as (ABOUT it or SHOWN among the evidence), verdict, severity, confidence, weight, adds and review; the strongest first, those that add nothing last" }
  summary:   { type: string, description: The sentence of the strongest part }
  path:      { type: path, nullable: true, description: "The strongest finding and the record, to be drawn" }
*/
CALL () {
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)
  RETURN collect(DISTINCT place.id) AS placeIds
}
CALL () {
  UNWIND CASE WHEN $recordId IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (finding:Finding)-[link:ABOUT|SHOWS]->(record:Record)
  RETURN finding, record, link
  UNION
  MATCH (finding:Finding)-[link:ABOUT|SHOWS]->(record:Record {id: $recordId})
  RETURN finding, record, link
}
WITH finding, record, placeIds, max(CASE type(link) WHEN 'ABOUT' THEN 1 ELSE 0 END) = 1 AS isAbout,
  CASE WHEN record:Household THEN 'Household' WHEN record:Collective THEN 'Collective' WHEN record:Cooperative THEN 'Cooperative' WHEN record:Project THEN 'Project'
    WHEN record:Person AND EXISTS { (record)-[:HOLDS_OFFICE]->(:Record) } THEN 'Official' END AS kind
WHERE finding.status <> 'GONE' AND kind IS NOT NULL AND coalesce(kind = $kind, true) AND (isAbout OR $involved AND kind <> 'Official')
  AND ($divisionId IS NULL OR finding.divisionId IN placeIds)
WITH record, kind, finding, isAbout, CASE WHEN coalesce(finding.review, 'NONE') = 'NONE' THEN 'NONE' WHEN finding.reviewedDigest = finding.digest THEN finding.review
  ELSE 'FACTS_CHANGED' END AS review
WITH record, kind, finding, isAbout, review,
  CASE WHEN finding.verdict <> 'FLAGGED' OR review = 'DISMISSED' THEN 0.0 WHEN finding.severity = 'HARD' THEN $hardWeight ELSE $softWeight END AS weight
ORDER BY weight * finding.score DESC, finding.score DESC, finding.id
WITH record, kind, collect(finding) AS findings,
  collect({finding: finding.id, as: CASE WHEN isAbout THEN 'ABOUT' ELSE 'SHOWN' END, verdict: finding.verdict, severity: finding.severity,
    confidence: finding.score, weight: weight, adds: round(weight * finding.score, 6), review: review}) AS parts
WITH record, kind, head(findings) AS strongest, parts, [part IN parts WHERE part.verdict = 'FLAGGED' AND part.review <> 'DISMISSED'] AS counted,
  round(1.0 - reduce(rest = 1.0, part IN parts | rest * (1.0 - part.weight * part.confidence)), 6) AS score
WITH record, kind, strongest, parts, score, size([part IN counted WHERE part.severity = 'HARD']) AS hard,
  size([part IN counted WHERE part.severity = 'SOFT']) AS soft
WHERE score >= $minScore
ORDER BY score DESC, hard DESC, soft DESC, record.id
LIMIT $limit
CALL (record, strongest) {
  OPTIONAL MATCH path = (strongest)-[:ABOUT|SHOWS]->(record)
  RETURN path
  LIMIT 1
}
RETURN record.id AS recordId, kind, record.name AS name, score, hard, soft, size([part IN parts WHERE part.verdict = 'UNKNOWN']) AS unknown,
  size([part IN parts WHERE part.verdict = 'CLEARED']) AS cleared, size([part IN parts WHERE part.verdict = 'CONFLICT']) AS conflict,
  size([part IN parts WHERE part.verdict = 'FLAGGED' AND part.review = 'DISMISSED']) AS dismissed, parts, strongest.summary AS summary, path
ORDER BY score DESC, hard DESC, soft DESC, recordId
