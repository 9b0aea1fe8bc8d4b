:param rows => [{
  id: 'SU-DJ-22',
  on: date('2012-11-20'),
  manner: 'CONDITION',
  note: 'Handed in for town registration',
  recordedAt: datetime('2012-12-04T02:00:00Z'),
  supersededAt: null
}];

/*
title: Surrenders
description: A household gives land up.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Surrender]
      key: id
      properties: [on, manner, note, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (surrender:Record {id: row.id})
SET surrender:Event:Surrender,
    surrender.on = row.on,
    surrender.manner = row.manner,
    surrender.note = row.note,
    surrender.recordedAt = row.recordedAt,
    surrender.supersededAt = row.supersededAt
