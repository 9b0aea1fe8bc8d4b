:param rows => [{
  id: 'EE-SU-DJ-22',
  eventId: 'SU-DJ-22',
  rightId: 'R-DJ-2201-C',
  sourceIds: ['SRC-DJ-22-U', 'SRC-DJ-BUNDLE'],
  recordedAt: datetime('2012-12-04T02:00:00Z'),
  supersededAt: null
}];

/*
title: Ended rights
description: An event ended a right.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: ENDED
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: LandRight, column: rightId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.rightId})
MERGE (start)-[ended:ENDED {id: row.id, recordedAt: row.recordedAt}]->(end)
SET ended.sourceIds = row.sourceIds,
    ended.supersededAt = row.supersededAt
