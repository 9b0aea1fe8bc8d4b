:param rows => [{
  id: 'PL-BEIJING-2011',
  from: date('2011-02-16'),
  to: null,
  maxLocal: 2,
  maxNonLocal: 1,
  divisionId: 'D-11',
  instrumentId: 'I-BEIJING-2011',
  recordedAt: datetime('2011-02-16T00:00:00Z'),
  supersededAt: null
}];

/*
title: Purchase limits
description: A limit on buying homes.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, PurchaseLimit]
      key: id
      properties: [from, to, maxLocal, maxNonLocal, recordedAt, supersededAt]
  relationships:
    - type: APPLIES_IN
      from: { label: PurchaseLimit, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
    - type: RESTS_ON
      from: { label: PurchaseLimit, column: id }
      to: { label: Instrument, column: instrumentId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (purchaseLimit:Record {id: row.id})
SET purchaseLimit:PurchaseLimit,
    purchaseLimit.from = row.from,
    purchaseLimit.to = row.to,
    purchaseLimit.maxLocal = row.maxLocal,
    purchaseLimit.maxNonLocal = row.maxNonLocal,
    purchaseLimit.recordedAt = row.recordedAt,
    purchaseLimit.supersededAt = row.supersededAt
WITH purchaseLimit, row
CALL (purchaseLimit, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (purchaseLimit)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
CALL (purchaseLimit, row) {
  MATCH (instrument:Record {id: row.instrumentId})
  MERGE (purchaseLimit)-[restsOn:RESTS_ON {recordedAt: row.recordedAt}]->(instrument)
  SET restsOn.supersededAt = row.supersededAt
}
