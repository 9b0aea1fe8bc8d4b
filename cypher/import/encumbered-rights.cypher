:param rows => [{
  id: 'EB-MO-DJ-0701',
  eventId: 'MO-DJ-0701',
  rightId: 'R-DJ-0701-U2',
  sourceIds: ['SRC-DJ-LOAN'],
  recordedAt: datetime('2012-11-05T02:00:00Z'),
  supersededAt: null
}];

/*
title: Encumbered rights
description: An event encumbered a right.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: ENCUMBERED
      key: [id, recordedAt]
      from: { label: Event, column: eventId }
      to: { label: LandRight, column: rightId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.eventId})
MATCH (end:Record {id: row.rightId})
MERGE (start)-[encumbered:ENCUMBERED {id: row.id, recordedAt: row.recordedAt}]->(end)
SET encumbered.sourceIds = row.sourceIds,
    encumbered.supersededAt = row.supersededAt
