:param recordId => null;
:param limit => 100;
:param asKnownAt => null;

/*
title: Records that may be one organisation
description: |
  Pairs of companies, cooperatives and lenders with the same registration number, with what a person decided about them last. A proposal is a question, never an answer: only a decision says that two records are one.
  A number that more than 20 records share is no reason: it identifies none of them. Traces take two records as one as their parameter identity says.
stability: experimental
scan: without a record, every pair is told
params:
  recordId:  { type: string, record: [Record], required: false, default: null, description: "Only pairs with this record; null = all" }
  limit:     { type: integer, default: 100, min: 1, max: 1000 }
  asKnownAt: { type: datetime, required: false, default: null, description: "As it was proposed and decided at this instant; null = as known now" }
columns:
  recordId:       { type: string, description: The record whose id comes first }
  recordName:     { type: string, nullable: true, description: Its name }
  otherId:        { type: string, description: The other one }
  otherName:      { type: string, nullable: true, description: Its name }
  reason:         { type: string, description: Why they may be one }
  verdict:        { type: string, description: "OPEN: not decided, or a decision was taken back; SAME; DIFFERENT" }
  decidedAt:      { type: datetime, nullable: true, description: When it was decided last }
  decidedBy:      { type: string, nullable: true, description: "By whom, as they said" }
  decisionReason: { type: string, nullable: true, description: Why they decided so }
  decisions:      { type: integer, description: How often it was decided }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
CALL (known) {
  MATCH (record:Record {id: $recordId})-[same:POSSIBLY_SAME]->(other:Party)
  RETURN CASE WHEN record.id < other.id THEN record ELSE other END AS record, CASE WHEN record.id < other.id THEN other ELSE record END AS other, same
  UNION ALL
  WITH $recordId AS asked
  WHERE asked IS NULL
  MATCH (record:Party)-[same:POSSIBLY_SAME]->(other:Party)
  WHERE record.id < other.id
  RETURN record, other, same
}
WITH known, record, other, same
WHERE same.recordedAt <= known AND coalesce(same.supersededAt > known, true)
CALL (known, record, other) {
  MATCH (record)<-[:DECIDES_ON]-(decision:IdentityDecision)-[:DECIDES_ON]->(other)
  WHERE decision.decidedAt <= known
  WITH decision
  ORDER BY decision.decidedAt DESC, decision.id DESC
  WITH collect(decision) AS taken
  RETURN head(taken) AS last, size(taken) AS decisions
}
RETURN record.id AS recordId, record.name AS recordName, other.id AS otherId, other.name AS otherName,
  CASE WHEN record.registrationNo = other.registrationNo THEN 'both have the registration number ' + record.registrationNo
    ELSE 'they had one registration number' END AS reason,
  same.verdict AS verdict, last.decidedAt AS decidedAt, last.decidedBy AS decidedBy, last.reason AS decisionReason, decisions
ORDER BY recordId, otherId
LIMIT $limit
