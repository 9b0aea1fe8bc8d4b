:param rows => [{
  id: 'EP-TR-DJ-01-1998',
  eventId: 'TR-DJ-01-1998',
  parcelId: 'PA-DJ-0101',
  sourceIds: ['SRC-DJ-01-CC', 'SRC-DJ-GRANT'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Event parcels
description: Which parcel it concerns.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: CONCERNS
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: Parcel, column: parcelId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.parcelId})
MERGE (start)-[concern:CONCERNS {id: row.id, recordedAt: row.recordedAt}]->(end)
SET concern.sourceIds = row.sourceIds,
    concern.supersededAt = row.supersededAt
