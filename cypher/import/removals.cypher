:param rows => [{
  id: 'RM-CASE-2008',
  on: date('2008-06-18'),
  reason: 'clearing of rented rooms',
  orderNo: null,
  people: 41,
  publicEventId: 'PE-OLYMPICS-2008',
  divisionId: 'D-11',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Removals
description: People are removed from where they live.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Removal]
      key: id
      properties: [on, reason, orderNo, people, recordedAt, supersededAt]
  relationships:
    - type: BEFORE
      from: { label: Removal, column: id }
      to: { label: PublicEvent, column: publicEventId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: Removal, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (removal:Record {id: row.id})
SET removal:Event:Removal,
    removal.on = row.on,
    removal.reason = row.reason,
    removal.orderNo = row.orderNo,
    removal.people = row.people,
    removal.recordedAt = row.recordedAt,
    removal.supersededAt = row.supersededAt
WITH removal, row
CALL (removal, row) {
  MATCH (publicEvent:Record {id: row.publicEventId})
  MERGE (removal)-[before:BEFORE {recordedAt: row.recordedAt}]->(publicEvent)
  SET before.supersededAt = row.supersededAt
}
CALL (removal, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (removal)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
