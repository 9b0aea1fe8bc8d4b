:param rows => [{
  id: 'EC-TR-DJ-01-1998',
  eventId: 'TR-DJ-01-1998',
  rightId: 'R-DJ-0101-C',
  sourceIds: ['SRC-DJ-01-CC', 'SRC-DJ-GRANT'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Created rights
description: An event created a right.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: CREATED
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: LandRight, column: rightId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.rightId})
MERGE (start)-[created:CREATED {id: row.id, recordedAt: row.recordedAt}]->(end)
SET created.sourceIds = row.sourceIds,
    created.supersededAt = row.supersededAt
