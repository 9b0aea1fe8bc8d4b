:param rows => [{
  id: 'EY-TR-DJ-01-1998',
  eventId: 'TR-DJ-01-1998',
  partyId: 'K-DJ',
  sourceIds: ['SRC-DJ-01-CC', 'SRC-DJ-GRANT'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Event actors
description: Who did it.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: BY
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: Party, column: partyId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.partyId})
MERGE (start)-[actor:BY {id: row.id, recordedAt: row.recordedAt}]->(end)
SET actor.sourceIds = row.sourceIds,
    actor.supersededAt = row.supersededAt
