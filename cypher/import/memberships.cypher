:param rows => [{
  id: 'MB-DJ-05-5-H',
  memberId: 'P-DJ-05-5',
  ofId: 'H-DJ-05',
  role: 'PARENT',
  basis: 'BIRTH',
  from: date('1985-01-01'),
  to: date('2010-02-16'),
  sourceIds: ['SRC-DJ-05-HB'],
  recordedAt: datetime('2010-03-18T02:00:00Z'),
  supersededAt: null
}];

/*
title: Memberships
description: Who belongs to a household, collective or cooperative.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: MEMBER_OF
      key: [id, recordedAt]
      from: { label: Party, column: memberId }
      to: { label: Party, column: ofId }
      properties: [role, basis, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.memberId})
MATCH (end:Record {id: row.ofId})
MERGE (start)-[membership:MEMBER_OF {id: row.id, recordedAt: row.recordedAt}]->(end)
SET membership.role = row.role,
    membership.basis = row.basis,
    membership.from = row.from,
    membership.to = row.to,
    membership.sourceIds = row.sourceIds,
    membership.supersededAt = row.supersededAt
