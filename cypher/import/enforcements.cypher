:param rows => [{
  id: 'EN-LP-20',
  on: date('2018-09-12'),
  kind: 'COURT_SALE',
  proceedsFen: 4100000,
  mortgageId: 'MO-LP-20',
  recordedAt: datetime('2018-09-26T02:00:00Z'),
  supersededAt: null
}];

/*
title: Enforcements
description: A mortgage or order is enforced.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Enforcement]
      key: id
      properties: [on, kind, proceedsFen, recordedAt, supersededAt]
  relationships:
    - type: OF
      from: { label: Enforcement, column: id }
      to: { label: Mortgage, column: mortgageId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (enforcement:Record {id: row.id})
SET enforcement:Event:Enforcement,
    enforcement.on = row.on,
    enforcement.kind = row.kind,
    enforcement.proceedsFen = row.proceedsFen,
    enforcement.recordedAt = row.recordedAt,
    enforcement.supersededAt = row.supersededAt
WITH enforcement, row
CALL (enforcement, row) {
  MATCH (mortgage:Record {id: row.mortgageId})
  MERGE (enforcement)-[of:OF {recordedAt: row.recordedAt}]->(mortgage)
  SET of.supersededAt = row.supersededAt
}
