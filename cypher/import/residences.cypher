:param rows => [{
  id: 'RI-DJ-02-4-1',
  personId: 'P-DJ-02-4',
  divisionId: 'D-500231109971',
  from: date('1985-01-01'),
  to: date('2004-03-01'),
  sourceIds: ['SRC-DJ-02-HB'],
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Residences
description: Where a person actually lives.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: RESIDES_IN
      key: [id, recordedAt]
      from: { label: Person, column: personId }
      to: { label: AdminDivision, column: divisionId }
      properties: [from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.personId})
MATCH (end:Record {id: row.divisionId})
MERGE (start)-[residence:RESIDES_IN {id: row.id, recordedAt: row.recordedAt}]->(end)
SET residence.from = row.from,
    residence.to = row.to,
    residence.sourceIds = row.sourceIds,
    residence.supersededAt = row.supersededAt
