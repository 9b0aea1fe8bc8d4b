:param rows => [{
  id: 'RL-LP-29',
  on: date('2001-08-20'),
  fromTerrain: 'HILL',
  toTerrain: 'PLAIN',
  reason: 'reservoir of the Three Gorges',
  fromDivisionId: 'D-500101',
  toDivisionId: 'D-500228102971',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Relocations
description: A household is resettled.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Relocation]
      key: id
      properties: [on, fromTerrain, toTerrain, reason, recordedAt, supersededAt]
  relationships:
    - type: FROM_PLACE
      from: { label: Relocation, column: id }
      to: { label: AdminDivision, column: fromDivisionId }
      properties: [recordedAt, supersededAt]
    - type: TO_PLACE
      from: { label: Relocation, column: id }
      to: { label: AdminDivision, column: toDivisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (relocation:Record {id: row.id})
SET relocation:Event:Relocation,
    relocation.on = row.on,
    relocation.fromTerrain = row.fromTerrain,
    relocation.toTerrain = row.toTerrain,
    relocation.reason = row.reason,
    relocation.recordedAt = row.recordedAt,
    relocation.supersededAt = row.supersededAt
WITH relocation, row
CALL (relocation, row) {
  MATCH (fromDivision:Record {id: row.fromDivisionId})
  MERGE (relocation)-[fromPlace:FROM_PLACE {recordedAt: row.recordedAt}]->(fromDivision)
  SET fromPlace.supersededAt = row.supersededAt
}
CALL (relocation, row) {
  MATCH (toDivision:Record {id: row.toDivisionId})
  MERGE (relocation)-[toPlace:TO_PLACE {recordedAt: row.recordedAt}]->(toDivision)
  SET toPlace.supersededAt = row.supersededAt
}
