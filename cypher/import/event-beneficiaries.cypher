:param rows => [{
  id: 'ET-TR-DJ-01-1998',
  eventId: 'TR-DJ-01-1998',
  partyId: 'H-DJ-01',
  sourceIds: ['SRC-DJ-01-CC', 'SRC-DJ-GRANT'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Event beneficiaries
description: To whom it was done or given.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: TO
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: Party, column: partyId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.partyId})
MERGE (start)-[beneficiary:TO {id: row.id, recordedAt: row.recordedAt}]->(end)
SET beneficiary.sourceIds = row.sourceIds,
    beneficiary.supersededAt = row.supersededAt
