:param rows => [{
  id: 'SC-DJ-0101',
  on: date('2010-04-10'),
  areaM2: 1080.0,
  valueFen: 4800000,
  units: 24.0,
  rightId: 'R-DJ-0101-C',
  cooperativeId: 'C-DJ-01',
  recordedAt: datetime('2010-05-06T02:00:00Z'),
  supersededAt: null
}];

/*
title: Share conversions
description: A right's value becomes cooperative shares.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, ShareConversion]
      key: id
      properties: [on, areaM2, valueFen, units, recordedAt, supersededAt]
  relationships:
    - type: OF
      from: { label: ShareConversion, column: id }
      to: { label: LandRight, column: rightId }
      properties: [recordedAt, supersededAt]
    - type: INTO
      from: { label: ShareConversion, column: id }
      to: { label: Cooperative, column: cooperativeId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (conversion:Record {id: row.id})
SET conversion:Event:ShareConversion,
    conversion.on = row.on,
    conversion.areaM2 = row.areaM2,
    conversion.valueFen = row.valueFen,
    conversion.units = row.units,
    conversion.recordedAt = row.recordedAt,
    conversion.supersededAt = row.supersededAt
WITH conversion, row
CALL (conversion, row) {
  MATCH (right:Record {id: row.rightId})
  MERGE (conversion)-[of:OF {recordedAt: row.recordedAt}]->(right)
  SET of.supersededAt = row.supersededAt
}
CALL (conversion, row) {
  MATCH (cooperative:Record {id: row.cooperativeId})
  MERGE (conversion)-[into:INTO {recordedAt: row.recordedAt}]->(cooperative)
  SET into.supersededAt = row.supersededAt
}
