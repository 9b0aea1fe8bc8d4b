:param rows => [{
  id: 'RC-DJ-22',
  on: date('2012-09-10'),
  kind: 'STATUS_CHANGE',
  fromStatus: 'AGRI',
  toStatus: 'NON_AGRI',
  entryRoute: 'SCHEME',
  wholeHousehold: true,
  destinationKind: 'TOWN',
  scheme: 'CQ2010',
  subjectId: 'H-DJ-22',
  fromDivisionId: 'D-500231109971',
  toDivisionId: 'D-500231109',
  batchId: 'B-DJ-2012',
  recordedAt: datetime('2012-09-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Registration changes
description: One change in the household register.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, RegistrationChange]
      key: id
      properties: [on, kind, fromStatus, toStatus, entryRoute, wholeHousehold, destinationKind, scheme, recordedAt, supersededAt]
  relationships:
    - type: UNDERWENT
      from: { label: Party, column: subjectId }
      to: { label: RegistrationChange, column: id }
      properties: [recordedAt, supersededAt]
    - type: FROM_PLACE
      from: { label: RegistrationChange, column: id }
      to: { label: AdminDivision, column: fromDivisionId }
      properties: [recordedAt, supersededAt]
    - type: TO_PLACE
      from: { label: RegistrationChange, column: id }
      to: { label: AdminDivision, column: toDivisionId }
      properties: [recordedAt, supersededAt]
    - type: PART_OF
      from: { label: RegistrationChange, column: id }
      to: { label: ReclassificationBatch, column: batchId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (change:Record {id: row.id})
SET change:Event:RegistrationChange,
    change.on = row.on,
    change.kind = row.kind,
    change.fromStatus = row.fromStatus,
    change.toStatus = row.toStatus,
    change.entryRoute = row.entryRoute,
    change.wholeHousehold = row.wholeHousehold,
    change.destinationKind = row.destinationKind,
    change.scheme = row.scheme,
    change.recordedAt = row.recordedAt,
    change.supersededAt = row.supersededAt
WITH change, row
CALL (change, row) {
  MATCH (subject:Record {id: row.subjectId})
  MERGE (subject)-[underwent:UNDERWENT {recordedAt: row.recordedAt}]->(change)
  SET underwent.supersededAt = row.supersededAt
}
CALL (change, row) {
  MATCH (fromDivision:Record {id: row.fromDivisionId})
  MERGE (change)-[fromPlace:FROM_PLACE {recordedAt: row.recordedAt}]->(fromDivision)
  SET fromPlace.supersededAt = row.supersededAt
}
CALL (change, row) {
  MATCH (toDivision:Record {id: row.toDivisionId})
  MERGE (change)-[toPlace:TO_PLACE {recordedAt: row.recordedAt}]->(toDivision)
  SET toPlace.supersededAt = row.supersededAt
}
CALL (change, row) {
  MATCH (batch:Record {id: row.batchId})
  MERGE (change)-[partOf:PART_OF {recordedAt: row.recordedAt}]->(batch)
  SET partOf.supersededAt = row.supersededAt
}
