:param rows => [{
  id: 'DI-EXAMPLE',
  on: date('2010-01-01'),
  reason: null,
  cooperativeId: 'C-EXAMPLE',
  recordedAt: datetime('2023-07-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Dissolutions
description: A cooperative is dissolved.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Dissolution]
      key: id
      properties: [on, reason, recordedAt, supersededAt]
  relationships:
    - type: OF
      from: { label: Dissolution, column: id }
      to: { label: Cooperative, column: cooperativeId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (dissolution:Record {id: row.id})
SET dissolution:Event:Dissolution,
    dissolution.on = row.on,
    dissolution.reason = row.reason,
    dissolution.recordedAt = row.recordedAt,
    dissolution.supersededAt = row.supersededAt
WITH dissolution, row
CALL (dissolution, row) {
  MATCH (cooperative:Record {id: row.cooperativeId})
  MERGE (dissolution)-[of:OF {recordedAt: row.recordedAt}]->(cooperative)
  SET of.supersededAt = row.supersededAt
}
