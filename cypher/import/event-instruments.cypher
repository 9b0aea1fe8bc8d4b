:param rows => [{
  id: 'EI-TR-DJ-01-SHARES',
  eventId: 'TR-DJ-01-SHARES',
  instrumentId: 'PG-CQ-LAND-COOPERATIVES',
  sourceIds: ['SRC-DJ-01-SA'],
  recordedAt: datetime('2010-05-06T02:00:00Z'),
  supersededAt: null
}];

/*
title: Event instruments
description: Under which instrument or programme it was done.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: UNDER
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: Record, column: instrumentId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.instrumentId})
MERGE (start)-[basis:UNDER {id: row.id, recordedAt: row.recordedAt}]->(end)
SET basis.sourceIds = row.sourceIds,
    basis.supersededAt = row.supersededAt
