:param rows => [{
  id: 'RS-DJ-2010',
  on: date('2010-03-10'),
  body: 'ASSEMBLY',
  matter: 'Founding; 45 square metres and 2,000 yuan a unit; guaranteed dividend of 40 yuan a unit and year',
  for: 18,
  against: 1,
  entitled: 20,
  present: 19,
  organisationId: 'C-DJ-01',
  recordedAt: datetime('2010-03-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Resolutions
description: A vote of members.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Resolution]
      key: id
      properties: [on, body, matter, for, against, entitled, present, recordedAt, supersededAt]
  relationships:
    - type: RESOLVED_BY
      from: { label: Resolution, column: id }
      to: { label: Party, column: organisationId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (resolution:Record {id: row.id})
SET resolution:Resolution,
    resolution.on = row.on,
    resolution.body = row.body,
    resolution.matter = row.matter,
    resolution.for = row.for,
    resolution.against = row.against,
    resolution.entitled = row.entitled,
    resolution.present = row.present,
    resolution.recordedAt = row.recordedAt,
    resolution.supersededAt = row.supersededAt
WITH resolution, row
CALL (resolution, row) {
  MATCH (organisation:Record {id: row.organisationId})
  MERGE (resolution)-[resolvedBy:RESOLVED_BY {recordedAt: row.recordedAt}]->(organisation)
  SET resolvedBy.supersededAt = row.supersededAt
}
