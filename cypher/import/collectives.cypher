:param rows => [{
  id: 'K-DJ',
  name: '石燕湾村农民集体',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  level: 'VILLAGE',
  legalPersonSince: date('2021-01-01'),
  divisionId: 'D-500231109971',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Collectives
description: The village, group or township collective that owns the land.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Collective]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, level, legalPersonSince, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Collective, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (collective:Record {id: row.id})
SET collective:Party:Collective,
    collective.name = row.name,
    collective.pinyin = row.pinyin,
    collective.tones = row.tones,
    collective.spellings = row.spellings,
    collective.initials = row.initials,
    collective.simplified = row.simplified,
    collective.level = row.level,
    collective.legalPersonSince = row.legalPersonSince,
    collective.recordedAt = row.recordedAt,
    collective.supersededAt = row.supersededAt
WITH collective, row
CALL (collective, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (collective)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
