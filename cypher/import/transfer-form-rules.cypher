:param rows => [{
  id: 'TF-RLCL2018-ASSIGN',
  form: 'ASSIGN',
  giver: 'CONTRACTOR',
  from: date('2019-01-01'),
  to: null,
  verdict: 'PERMITTED_IF',
  conditions: ['SAME_COLLECTIVE', 'TO_HOUSEHOLD', 'ISSUER_CONSENT'],
  citations: ['I-RLCL-2018#34'],
  divisionId: null,
  recordedAt: datetime('2019-01-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Transfer form rules
description: |
  One row of the table of forms: whether a right to contracted land could be transferred in this form, and on what conditions. Kept as data; no row that fits means unknown.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, TransferFormRule]
      key: id
      properties: [form, giver, from, to, verdict, conditions, citations, recordedAt, supersededAt]
  relationships:
    - type: APPLIES_IN
      from: { label: TransferFormRule, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (rule:Record {id: row.id})
SET rule:TransferFormRule,
    rule.form = row.form,
    rule.giver = row.giver,
    rule.from = row.from,
    rule.to = row.to,
    rule.verdict = row.verdict,
    rule.conditions = row.conditions,
    rule.citations = row.citations,
    rule.recordedAt = row.recordedAt,
    rule.supersededAt = row.supersededAt
WITH rule, row
CALL (rule, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (rule)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
