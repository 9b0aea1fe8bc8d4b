:param rows => [{
  id: 'N-GD-SCHOOL',
  name: '南粤示例小学（虚构）',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  kind: 'SCHOOL',
  divisionId: 'D-44',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Institutions
description: A school, employer or other institution.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Institution]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, kind, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Institution, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (institution:Record {id: row.id})
SET institution:Party:Institution,
    institution.name = row.name,
    institution.pinyin = row.pinyin,
    institution.tones = row.tones,
    institution.spellings = row.spellings,
    institution.initials = row.initials,
    institution.simplified = row.simplified,
    institution.kind = row.kind,
    institution.recordedAt = row.recordedAt,
    institution.supersededAt = row.supersededAt
WITH institution, row
CALL (institution, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (institution)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
