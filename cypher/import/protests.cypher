:param rows => [{
  id: 'PR-WUKAN-2011',
  name: 'Wukan',
  on: date('2011-12-01'),
  until: null,
  about: 'Land; the report names villagers and returning officials',
  approximate: ['on'],
  divisionId: 'D-441581',
  recordedAt: datetime('2012-02-23T00:00:00Z'),
  supersededAt: null
}];

/*
title: Protests
description: A protest over land.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Protest]
      key: id
      properties: [name, on, until, about, approximate, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Protest, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (protest:Record {id: row.id})
SET protest:Protest,
    protest.name = row.name,
    protest.on = row.on,
    protest.until = row.until,
    protest.about = row.about,
    protest.approximate = row.approximate,
    protest.recordedAt = row.recordedAt,
    protest.supersededAt = row.supersededAt
WITH protest, row
CALL (protest, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (protest)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
