:param rows => [{
  id: 'EA-SC-DJ-0101',
  eventId: 'SC-DJ-0101',
  actId: 'CN-DJ-01-SA',
  sourceIds: ['SRC-DJ-01-SA'],
  recordedAt: datetime('2010-05-06T02:00:00Z'),
  supersededAt: null
}];

/*
title: Event authorisations
description: Which act makes it lawful.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: AUTHORISED_BY
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: Record, column: actId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.actId})
MERGE (start)-[authorisation:AUTHORISED_BY {id: row.id, recordedAt: row.recordedAt}]->(end)
SET authorisation.sourceIds = row.sourceIds,
    authorisation.supersededAt = row.supersededAt
