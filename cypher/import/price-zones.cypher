:param rows => [{
  id: 'PZ-LP-1',
  name: '礼让片区（虚构）',
  fenPerM2: 5250.0,
  from: date('2013-01-01'),
  to: null,
  divisionId: 'D-500155102',
  recordedAt: datetime('2013-01-15T02:00:00Z'),
  supersededAt: null
}];

/*
title: Price zones
description: An area comprehensive land price.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, PriceZone]
      key: id
      properties: [name, fenPerM2, from, to, recordedAt, supersededAt]
  relationships:
    - type: APPLIES_IN
      from: { label: PriceZone, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (priceZone:Record {id: row.id})
SET priceZone:PriceZone,
    priceZone.name = row.name,
    priceZone.fenPerM2 = row.fenPerM2,
    priceZone.from = row.from,
    priceZone.to = row.to,
    priceZone.recordedAt = row.recordedAt,
    priceZone.supersededAt = row.supersededAt
WITH priceZone, row
CALL (priceZone, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (priceZone)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
