:param rows => [{
  id: 'SF-CABLE-09CHENGDU229.CABLE-07CHENGDU129',
  sourceId: 'SRC-CABLE-09CHENGDU229',
  refersToId: 'SRC-CABLE-07CHENGDU129',
  sourceIds: ['SRC-CABLE-09CHENGDU229'],
  recordedAt: datetime('2009-10-15T00:00:00Z'),
  supersededAt: null
}];

/*
title: Source references
description: A source refers to another.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: REFERS_TO
      key: [id, recordedAt]
      from: { label: Source, column: sourceId }
      to: { label: Source, column: refersToId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.sourceId})
MATCH (end:Record {id: row.refersToId})
MERGE (start)-[reference:REFERS_TO {id: row.id, recordedAt: row.recordedAt}]->(end)
SET reference.sourceIds = row.sourceIds,
    reference.supersededAt = row.supersededAt
