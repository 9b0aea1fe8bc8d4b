:param rows => [{
  id: 'BL-DJ-2012',
  year: 2012,
  amountFen: 3600000,
  places: 3,
  purpose: 'social insurance of the persons changed',
  batchId: 'B-DJ-2012',
  agencyId: 'A-DJ-TOWN',
  recordedAt: datetime('2012-09-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Budget lines
description: Money provided for a purpose.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, BudgetLine]
      key: id
      properties: [year, amountFen, places, purpose, recordedAt, supersededAt]
  relationships:
    - type: FUNDS
      from: { label: BudgetLine, column: id }
      to: { label: ReclassificationBatch, column: batchId }
      properties: [recordedAt, supersededAt]
    - type: PAID_BY
      from: { label: BudgetLine, column: id }
      to: { label: Agency, column: agencyId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (budgetLine:Record {id: row.id})
SET budgetLine:BudgetLine,
    budgetLine.year = row.year,
    budgetLine.amountFen = row.amountFen,
    budgetLine.places = row.places,
    budgetLine.purpose = row.purpose,
    budgetLine.recordedAt = row.recordedAt,
    budgetLine.supersededAt = row.supersededAt
WITH budgetLine, row
CALL (budgetLine, row) {
  MATCH (batch:Record {id: row.batchId})
  MERGE (budgetLine)-[funds:FUNDS {recordedAt: row.recordedAt}]->(batch)
  SET funds.supersededAt = row.supersededAt
}
CALL (budgetLine, row) {
  MATCH (agency:Record {id: row.agencyId})
  MERGE (budgetLine)-[paidBy:PAID_BY {recordedAt: row.recordedAt}]->(agency)
  SET paidBy.supersededAt = row.supersededAt
}
