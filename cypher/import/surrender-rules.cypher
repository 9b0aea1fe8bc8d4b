:param rows => [{
  id: 'SR-CQ2010-CITY-1095-DAYS',
  from: date('2010-08-01'),
  to: date('2019-01-01'),
  scope: 'WHOLE',
  toStatus: 'NON_AGRI',
  destination: 'DISTRICTED_CITY',
  landClasses: ['ARABLE', 'GRASS'],
  manner: ['FORCED', 'CONDITION'],
  withinDays: 1095,
  urbanInsurance: null,
  priority: 20,
  verdict: 'CONFLICT',
  policyFrom: null,
  citations: ['I-RLCL-2002#26(3)', 'I-CQ-2010'],
  divisionId: 'D-50',
  recordedAt: datetime('2010-08-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Surrender rules
description: |
  One row of the truth table: whether giving up land on reclassification was lawful. Kept as data; no row that fits means unknown.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, SurrenderRule]
      key: id
      properties: [from, to, scope, toStatus, destination, landClasses, manner, withinDays, urbanInsurance, priority, verdict, policyFrom, citations, recordedAt, supersededAt]
  relationships:
    - type: APPLIES_IN
      from: { label: SurrenderRule, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (rule:Record {id: row.id})
SET rule:SurrenderRule,
    rule.from = row.from,
    rule.to = row.to,
    rule.scope = row.scope,
    rule.toStatus = row.toStatus,
    rule.destination = row.destination,
    rule.landClasses = row.landClasses,
    rule.manner = row.manner,
    rule.withinDays = row.withinDays,
    rule.urbanInsurance = row.urbanInsurance,
    rule.priority = row.priority,
    rule.verdict = row.verdict,
    rule.policyFrom = row.policyFrom,
    rule.citations = row.citations,
    rule.recordedAt = row.recordedAt,
    rule.supersededAt = row.supersededAt
WITH rule, row
CALL (rule, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (rule)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
