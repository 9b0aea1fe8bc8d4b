:param rows => [{
  id: 'LA-HSBC.50',
  lenderId: 'L-HSBC',
  divisionId: 'D-50',
  on: null,
  note: 'By the cable, HSBC and Standard Chartered were approved in two counties; the record does not name the counties, so the approval stands at Chongqing.',
  sourceIds: ['SRC-CABLE-09CHENGDU229'],
  recordedAt: datetime('2009-10-15T00:00:00Z'),
  supersededAt: null
}];

/*
title: Lender approvals
description: Where a lender was approved.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: APPROVED_IN
      key: [id, recordedAt]
      from: { label: Lender, column: lenderId }
      to: { label: AdminDivision, column: divisionId }
      properties: [on, note, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.lenderId})
MATCH (end:Record {id: row.divisionId})
MERGE (start)-[approval:APPROVED_IN {id: row.id, recordedAt: row.recordedAt}]->(end)
SET approval.on = row.on,
    approval.note = row.note,
    approval.sourceIds = row.sourceIds,
    approval.supersededAt = row.supersededAt
