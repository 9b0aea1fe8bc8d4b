:param rows => [{
  id: 'DT-DJ-01',
  floorFenPerM2: null,
  floorFenPerUnit: 4000.0,
  basis: 'FIXED',
  from: date('2010-04-10'),
  to: null,
  cooperativeId: 'C-DJ-01',
  recordedAt: datetime('2010-04-01T02:00:00Z'),
  supersededAt: null
}];

/*
title: Dividend terms
description: What a cooperative promises its members each year.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, DividendTerm]
      key: id
      properties: [floorFenPerM2, floorFenPerUnit, basis, from, to, recordedAt, supersededAt]
  relationships:
    - type: OF
      from: { label: DividendTerm, column: id }
      to: { label: Cooperative, column: cooperativeId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (dividendTerm:Record {id: row.id})
SET dividendTerm:DividendTerm,
    dividendTerm.floorFenPerM2 = row.floorFenPerM2,
    dividendTerm.floorFenPerUnit = row.floorFenPerUnit,
    dividendTerm.basis = row.basis,
    dividendTerm.from = row.from,
    dividendTerm.to = row.to,
    dividendTerm.recordedAt = row.recordedAt,
    dividendTerm.supersededAt = row.supersededAt
WITH dividendTerm, row
CALL (dividendTerm, row) {
  MATCH (cooperative:Record {id: row.cooperativeId})
  MERGE (dividendTerm)-[of:OF {recordedAt: row.recordedAt}]->(cooperative)
  SET of.supersededAt = row.supersededAt
}
