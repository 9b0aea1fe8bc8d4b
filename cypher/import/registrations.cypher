:param rows => [{
  id: 'RG-DJ-33-1',
  householdId: 'H-DJ-33',
  divisionId: 'D-500231109971',
  status: 'AGRI',
  from: date('1985-01-01'),
  to: date('2001-07-05'),
  sourceIds: ['SRC-DJ-33-HB'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Registrations
description: Where and with which status a household is registered.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: REGISTERED_IN
      key: [id, recordedAt]
      from: { label: Household, column: householdId }
      to: { label: AdminDivision, column: divisionId }
      properties: [status, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.householdId})
MATCH (end:Record {id: row.divisionId})
MERGE (start)-[registration:REGISTERED_IN {id: row.id, recordedAt: row.recordedAt}]->(end)
SET registration.status = row.status,
    registration.from = row.from,
    registration.to = row.to,
    registration.sourceIds = row.sourceIds,
    registration.supersededAt = row.supersededAt
