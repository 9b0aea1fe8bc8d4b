:param rows => [{
  id: 'D-500155',
  code: '500155',
  name: '梁平区',
  nameEn: 'Liangping District',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  level: 'COUNTY',
  urbanRural: null,
  settleTier: 'DISTRICTED_CITY',
  validFrom: date('2016-01-01'),
  validTo: null,
  approximate: ['validFrom'],
  parentId: 'D-5001',
  recordedAt: datetime('1958-01-09T00:00:00Z'),
  supersededAt: null
}];

/*
title: Divisions
description: An administrative division, province to village, by official code; codes change over time.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, AdminDivision]
      key: id
      properties: [code, name, nameEn, pinyin, tones, spellings, initials, simplified, level, urbanRural, settleTier, validFrom, validTo, approximate, recordedAt, supersededAt]
  relationships:
    - type: PART_OF
      from: { label: AdminDivision, column: id }
      to: { label: AdminDivision, column: parentId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (division:Record {id: row.id})
SET division:AdminDivision,
    division.code = row.code,
    division.name = row.name,
    division.nameEn = row.nameEn,
    division.pinyin = row.pinyin,
    division.tones = row.tones,
    division.spellings = row.spellings,
    division.initials = row.initials,
    division.simplified = row.simplified,
    division.level = row.level,
    division.urbanRural = row.urbanRural,
    division.settleTier = row.settleTier,
    division.validFrom = row.validFrom,
    division.validTo = row.validTo,
    division.approximate = row.approximate,
    division.recordedAt = row.recordedAt,
    division.supersededAt = row.supersededAt
WITH division, row
CALL (division, row) {
  WITH division, row
  WHERE row.parentId IS NOT NULL
  MERGE (parent:Record {id: row.parentId})
  MERGE (division)-[partOf:PART_OF {recordedAt: row.recordedAt}]->(parent)
  SET partOf.supersededAt = row.supersededAt
}
