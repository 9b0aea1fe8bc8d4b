:param rows => [{
  id: 'OF-DJ-34-1',
  personId: 'P-DJ-34-1',
  organisationId: 'K-DJ',
  title: '村支部书记 village party secretary',
  from: date('2005-04-01'),
  to: date('2016-12-20'),
  sourceIds: ['SRC-DJ-OFFICES'],
  recordedAt: datetime('2017-01-03T02:00:00Z'),
  supersededAt: null
}];

/*
title: Offices
description: Who held which office.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: HOLDS_OFFICE
      key: [id, recordedAt]
      from: { label: Person, column: personId }
      to: { label: Party, column: organisationId }
      properties: [title, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.personId})
MATCH (end:Record {id: row.organisationId})
MERGE (start)-[office:HOLDS_OFFICE {id: row.id, recordedAt: row.recordedAt}]->(end)
SET office.title = row.title,
    office.from = row.from,
    office.to = row.to,
    office.sourceIds = row.sourceIds,
    office.supersededAt = row.supersededAt
