:param rows => [{
  id: 'DS-500228.500155',
  fromId: 'D-500228',
  toId: 'D-500155',
  on: date('2016-01-01'),
  approximate: ['on'],
  sourceIds: ['SRC-MCA-201512', 'SRC-MCA-201612'],
  recordedAt: datetime('2016-12-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Division successions
description: A division continues under another code.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: SUCCEEDED_BY
      key: [id, recordedAt]
      from: { label: AdminDivision, column: fromId }
      to: { label: AdminDivision, column: toId }
      properties: [on, approximate, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.fromId})
MATCH (end:Record {id: row.toId})
MERGE (start)-[succession:SUCCEEDED_BY {id: row.id, recordedAt: row.recordedAt}]->(end)
SET succession.on = row.on,
    succession.approximate = row.approximate,
    succession.sourceIds = row.sourceIds,
    succession.supersededAt = row.supersededAt
