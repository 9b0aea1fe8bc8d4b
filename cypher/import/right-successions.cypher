:param rows => [{
  id: 'RX-DJ-2801-C',
  rightId: 'R-DJ-2801-C',
  successorId: 'R-DJ-2801-C2',
  on: date('2012-08-06'),
  sourceIds: ['SRC-DJ-28-X'],
  recordedAt: datetime('2012-08-20T02:00:00Z'),
  supersededAt: null
}];

/*
title: Right successions
description: A right continues in another (title chain).
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: SUCCEEDED_BY
      key: [id, recordedAt]
      from: { label: LandRight, column: rightId }
      to: { label: LandRight, column: successorId }
      properties: [on, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.rightId})
MATCH (end:Record {id: row.successorId})
MERGE (start)-[succession:SUCCEEDED_BY {id: row.id, recordedAt: row.recordedAt}]->(end)
SET succession.on = row.on,
    succession.sourceIds = row.sourceIds,
    succession.supersededAt = row.supersededAt
