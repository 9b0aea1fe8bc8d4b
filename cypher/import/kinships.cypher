:param rows => [{
  id: 'KI-DJ-22-OUT2',
  personId: 'P-DJ-22-1',
  kinId: 'P-OUT-2',
  kind: 'SIBLING',
  sourceIds: ['SRC-DJ-OFFICES'],
  recordedAt: datetime('2016-07-15T02:00:00Z'),
  supersededAt: datetime('2017-03-02T02:00:00Z')
}];

/*
title: Kinships
description: Recorded kinship; a shared surname alone is never kin.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: KIN_OF
      key: [id, recordedAt]
      from: { label: Person, column: personId }
      to: { label: Person, column: kinId }
      properties: [kind, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.personId})
MATCH (end:Record {id: row.kinId})
MERGE (start)-[kinship:KIN_OF {id: row.id, recordedAt: row.recordedAt}]->(end)
SET kinship.kind = row.kind,
    kinship.sourceIds = row.sourceIds,
    kinship.supersededAt = row.supersededAt
