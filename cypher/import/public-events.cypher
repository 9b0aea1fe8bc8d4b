:param rows => [{
  id: 'PE-OLYMPICS-2008',
  name: 'Beijing Olympic Games 2008',
  on: date('2008-08-08'),
  until: date('2008-08-24'),
  approximate: null,
  divisionId: 'D-11',
  recordedAt: datetime('2008-08-08T00:00:00Z'),
  supersededAt: null
}];

/*
title: Public events
description: A public event such as the Olympic Games.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, PublicEvent]
      key: id
      properties: [name, on, until, approximate, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: PublicEvent, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (publicEvent:Record {id: row.id})
SET publicEvent:PublicEvent,
    publicEvent.name = row.name,
    publicEvent.on = row.on,
    publicEvent.until = row.until,
    publicEvent.approximate = row.approximate,
    publicEvent.recordedAt = row.recordedAt,
    publicEvent.supersededAt = row.supersededAt
WITH publicEvent, row
CALL (publicEvent, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (publicEvent)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
