:param recordId => null;
:param limit => 100;

/*
title: Records that may be one organisation
description: |
  Pairs of companies, cooperatives and lenders with the same registration number, with what a person decided about them last. A proposal is a question, never an answer: only a decision says that two records are one.
stability: experimental
scan: without a record, every organisation that has a number is looked at
params:
  recordId: { type: string, required: false, default: null, description: "Only pairs with this record; null = all" }
  limit:    { type: integer, default: 100, min: 1, max: 1000 }
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
CALL () {
  WITH $recordId AS recordId
  WHERE recordId IS NOT NULL
  MATCH (asked:Record {id: recordId})
  RETURN asked
  UNION
  WITH $recordId AS recordId
  WHERE recordId IS NULL
  MATCH (asked:Company|Cooperative|Lender)
  RETURN asked
}
WITH asked
WHERE asked.registrationNo IS NOT NULL
MATCH (same:Record)
WHERE same.registrationNo = toString(asked.registrationNo) AND same <> asked
WITH DISTINCT CASE WHEN asked.id < same.id THEN asked ELSE same END AS record, CASE WHEN asked.id < same.id THEN same ELSE asked END AS other
CALL (record, other) {
  MATCH (record)<-[:DECIDES_ON]-(decision:IdentityDecision)-[:DECIDES_ON]->(other)
  WITH decision
  ORDER BY decision.decidedAt DESC, decision.id DESC
  WITH collect(decision) AS taken
  RETURN head(taken) AS last, size(taken) AS decisions
}
RETURN record.id AS recordId, record.name AS recordName, other.id AS otherId, other.name AS otherName,
  'both have the registration number ' + record.registrationNo AS reason,
  coalesce(last.verdict, 'OPEN') AS verdict, last.decidedAt AS decidedAt, last.decidedBy AS decidedBy, last.reason AS decisionReason, decisions
ORDER BY recordId, otherId
LIMIT $limit
