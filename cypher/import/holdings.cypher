:param rows => [{
  id: 'HO-DJ-0101-O',
  partyId: 'K-DJ',
  rightId: 'R-DJ-0101-O',
  numerator: 1,
  denominator: 1,
  sourceIds: ['SRC-DJ-OWN'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Holdings
description: Who holds a right, and which fraction of it.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: HOLDS
      key: [id, recordedAt]
      from: { label: Party, column: partyId }
      to: { label: LandRight, column: rightId }
      properties: [numerator, denominator, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.partyId})
MATCH (end:Record {id: row.rightId})
MERGE (start)-[holding:HOLDS {id: row.id, recordedAt: row.recordedAt}]->(end)
SET holding.numerator = row.numerator,
    holding.denominator = row.denominator,
    holding.sourceIds = row.sourceIds,
    holding.supersededAt = row.supersededAt
