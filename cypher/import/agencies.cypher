:param rows => [{
  id: 'A-DJ-LAND',
  name: '垫江国土示例局（虚构）',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  level: 'COUNTY',
  divisionId: 'D-500231',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Agencies
description: A government office.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Agency]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, level, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Agency, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (agency:Record {id: row.id})
SET agency:Party:Agency,
    agency.name = row.name,
    agency.pinyin = row.pinyin,
    agency.tones = row.tones,
    agency.spellings = row.spellings,
    agency.initials = row.initials,
    agency.simplified = row.simplified,
    agency.level = row.level,
    agency.recordedAt = row.recordedAt,
    agency.supersededAt = row.supersededAt
WITH agency, row
CALL (agency, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (agency)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
