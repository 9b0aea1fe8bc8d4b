:param rows => [{
  id: 'SW-JL-06',
  on: date('2009-12-05'),
  gives: 'HOMESTEAD',
  gets: 'APARTMENT',
  promisedAreaM2: 90.00,
  promisedOn: date('2011-06-30'),
  demolishedOn: date('2010-03-01'),
  dwellingId: 'DW-JL-06',
  recordedAt: datetime('2011-06-03T02:00:00Z'),
  supersededAt: null
}];

/*
title: Swaps
description: Land or homestead given for an apartment or insurance.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Swap]
      key: id
      properties: [on, gives, gets, promisedAreaM2, promisedOn, demolishedOn, recordedAt, supersededAt]
  relationships:
    - type: DELIVERED
      from: { label: Swap, column: id }
      to: { label: Dwelling, column: dwellingId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (swap:Record {id: row.id})
SET swap:Event:Swap,
    swap.on = row.on,
    swap.gives = row.gives,
    swap.gets = row.gets,
    swap.promisedAreaM2 = row.promisedAreaM2,
    swap.promisedOn = row.promisedOn,
    swap.demolishedOn = row.demolishedOn,
    swap.recordedAt = row.recordedAt,
    swap.supersededAt = row.supersededAt
WITH swap, row
CALL (swap, row) {
  MATCH (dwelling:Record {id: row.dwellingId})
  MERGE (swap)-[delivered:DELIVERED {recordedAt: row.recordedAt}]->(dwelling)
  SET delivered.supersededAt = row.supersededAt
}
