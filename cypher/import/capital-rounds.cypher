:param rows => [{
  id: 'CR-DJ-2012',
  on: date('2012-05-15'),
  unitsBefore: 1000.0,
  unitsIssued: 500.0,
  pricePerUnitFen: 120000,
  paidIn: 'CASH',
  issuerId: 'C-DJ-01',
  recordedAt: datetime('2012-05-29T02:00:00Z'),
  supersededAt: null
}];

/*
title: Capital rounds
description: New units issued to an investor.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, CapitalRound]
      key: id
      properties: [on, unitsBefore, unitsIssued, pricePerUnitFen, paidIn, recordedAt, supersededAt]
  relationships:
    - type: INTO
      from: { label: CapitalRound, column: id }
      to: { label: Party, column: issuerId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (round:Record {id: row.id})
SET round:Event:CapitalRound,
    round.on = row.on,
    round.unitsBefore = row.unitsBefore,
    round.unitsIssued = row.unitsIssued,
    round.pricePerUnitFen = row.pricePerUnitFen,
    round.paidIn = row.paidIn,
    round.recordedAt = row.recordedAt,
    round.supersededAt = row.supersededAt
WITH round, row
CALL (round, row) {
  MATCH (issuer:Record {id: row.issuerId})
  MERGE (round)-[into:INTO {recordedAt: row.recordedAt}]->(issuer)
  SET into.supersededAt = row.supersededAt
}
