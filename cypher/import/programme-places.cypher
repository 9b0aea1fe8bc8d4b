:param rows => [{
  id: 'PP-CQ-PILOT-2007.50',
  programmeId: 'PG-CQ-PILOT-2007',
  divisionId: 'D-50',
  sourceIds: ['SRC-CABLE-09CHENGDU229'],
  recordedAt: datetime('2007-06-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Programme places
description: Where a programme applies.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: APPLIES_IN
      key: [id, recordedAt]
      from: { label: Programme, column: programmeId }
      to: { label: AdminDivision, column: divisionId }
      properties: [sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.programmeId})
MATCH (end:Record {id: row.divisionId})
MERGE (start)-[application:APPLIES_IN {id: row.id, recordedAt: row.recordedAt}]->(end)
SET application.sourceIds = row.sourceIds,
    application.supersededAt = row.supersededAt
