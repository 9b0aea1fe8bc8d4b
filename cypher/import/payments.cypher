:param rows => [{
  id: 'PM-DJ-15-SALE',
  kind: 'PRICE',
  amountFen: 3900000,
  basis: null,
  dueOn: date('2011-04-02'),
  paidOn: date('2011-04-02'),
  forId: 'TR-DJ-15-SALE',
  payerId: 'H-DJ-03',
  payeeId: 'H-DJ-15',
  accountHolderId: 'H-DJ-15',
  recordedAt: datetime('2011-04-09T02:00:00Z'),
  supersededAt: null
}];

/*
title: Payments
description: Money due or paid.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Payment]
      key: id
      properties: [kind, amountFen, basis, dueOn, paidOn, recordedAt, supersededAt]
  relationships:
    - type: FOR
      from: { label: Payment, column: id }
      to: { label: Record, column: forId }
      properties: [recordedAt, supersededAt]
    - type: PAID_BY
      from: { label: Payment, column: id }
      to: { label: Party, column: payerId }
      properties: [recordedAt, supersededAt]
    - type: PAID_TO
      from: { label: Payment, column: id }
      to: { label: Party, column: payeeId }
      properties: [recordedAt, supersededAt]
    - type: INTO_ACCOUNT_OF
      from: { label: Payment, column: id }
      to: { label: Party, column: accountHolderId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (payment:Record {id: row.id})
SET payment:Payment,
    payment.kind = row.kind,
    payment.amountFen = row.amountFen,
    payment.basis = row.basis,
    payment.dueOn = row.dueOn,
    payment.paidOn = row.paidOn,
    payment.recordedAt = row.recordedAt,
    payment.supersededAt = row.supersededAt
WITH payment, row
CALL (payment, row) {
  MATCH (for:Record {id: row.forId})
  MERGE (payment)-[forLink:FOR {recordedAt: row.recordedAt}]->(for)
  SET forLink.supersededAt = row.supersededAt
}
CALL (payment, row) {
  MATCH (payer:Record {id: row.payerId})
  MERGE (payment)-[paidBy:PAID_BY {recordedAt: row.recordedAt}]->(payer)
  SET paidBy.supersededAt = row.supersededAt
}
CALL (payment, row) {
  MATCH (payee:Record {id: row.payeeId})
  MERGE (payment)-[paidTo:PAID_TO {recordedAt: row.recordedAt}]->(payee)
  SET paidTo.supersededAt = row.supersededAt
}
CALL (payment, row) {
  MATCH (accountHolder:Record {id: row.accountHolderId})
  MERGE (payment)-[intoAccountOf:INTO_ACCOUNT_OF {recordedAt: row.recordedAt}]->(accountHolder)
  SET intoAccountOf.supersededAt = row.supersededAt
}
