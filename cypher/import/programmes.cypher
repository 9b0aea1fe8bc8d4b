:param rows => [{
  id: 'PG-SC-GUIDANCE-2009',
  name: 'State Council guidance to Chongqing',
  nameZh: null,
  from: date('2009-01-01'),
  to: null,
  approximate: ['from'],
  description: 'Authorises Chongqing\'s experiments in registration, land, social security and rural finance.',
  instrumentId: 'I-SC-2009',
  recordedAt: datetime('2009-01-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Programmes
description: A pilot or programme that authorises experiments.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Programme]
      key: id
      properties: [name, nameZh, from, to, approximate, description, recordedAt, supersededAt]
  relationships:
    - type: RESTS_ON
      from: { label: Programme, column: id }
      to: { label: Instrument, column: instrumentId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (programme:Record {id: row.id})
SET programme:Programme,
    programme.name = row.name,
    programme.nameZh = row.nameZh,
    programme.from = row.from,
    programme.to = row.to,
    programme.approximate = row.approximate,
    programme.description = row.description,
    programme.recordedAt = row.recordedAt,
    programme.supersededAt = row.supersededAt
WITH programme, row
CALL (programme, row) {
  MATCH (instrument:Record {id: row.instrumentId})
  MERGE (programme)-[restsOn:RESTS_ON {recordedAt: row.recordedAt}]->(instrument)
  SET restsOn.supersededAt = row.supersededAt
}
