:param rows => [{
  id: 'SP-DJ-31',
  householdId: 'H-DJ-31',
  fromHouseholdId: 'H-DJ-30',
  on: date('2014-03-12'),
  sourceIds: ['SRC-DJ-31-S'],
  recordedAt: datetime('2014-03-26T02:00:00Z'),
  supersededAt: null
}];

/*
title: Household splits
description: A household split from another.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: SPLIT_FROM
      key: [id, recordedAt]
      from: { label: Household, column: householdId }
      to: { label: Household, column: fromHouseholdId }
      properties: [on, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.householdId})
MATCH (end:Record {id: row.fromHouseholdId})
MERGE (start)-[split:SPLIT_FROM {id: row.id, recordedAt: row.recordedAt}]->(end)
SET split.on = row.on,
    split.sourceIds = row.sourceIds,
    split.supersededAt = row.supersededAt
