:param rows => [{
  id: 'AC-JL-09',
  number: '6217****0931',
  openedOn: date('2008-04-01'),
  holderId: 'P-JL-09-1',
  lenderId: 'L-DJ-RB',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Accounts
description: A bank account.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Account]
      key: id
      properties: [number, openedOn, recordedAt, supersededAt]
  relationships:
    - type: OWNED_BY
      from: { label: Account, column: id }
      to: { label: Party, column: holderId }
      properties: [recordedAt, supersededAt]
    - type: AT
      from: { label: Account, column: id }
      to: { label: Lender, column: lenderId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (account:Record {id: row.id})
SET account:Account,
    account.number = row.number,
    account.openedOn = row.openedOn,
    account.recordedAt = row.recordedAt,
    account.supersededAt = row.supersededAt
WITH account, row
CALL (account, row) {
  MATCH (holder:Record {id: row.holderId})
  MERGE (account)-[ownedBy:OWNED_BY {recordedAt: row.recordedAt}]->(holder)
  SET ownedBy.supersededAt = row.supersededAt
}
CALL (account, row) {
  MATCH (lender:Record {id: row.lenderId})
  MERGE (account)-[at:AT {recordedAt: row.recordedAt}]->(lender)
  SET at.supersededAt = row.supersededAt
}
