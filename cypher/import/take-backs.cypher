:param rows => [{
  id: 'TB-LP-10',
  on: date('2012-07-16'),
  manner: 'FORCED',
  ground: 'The household is no longer agricultural',
  recordedAt: datetime('2012-07-30T02:00:00Z'),
  supersededAt: null
}];

/*
title: Take backs
description: The issuer takes land back.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, TakeBack]
      key: id
      properties: [on, manner, ground, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (takeBack:Record {id: row.id})
SET takeBack:Event:TakeBack,
    takeBack.on = row.on,
    takeBack.manner = row.manner,
    takeBack.ground = row.ground,
    takeBack.recordedAt = row.recordedAt,
    takeBack.supersededAt = row.supersededAt
