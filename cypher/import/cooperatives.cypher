:param rows => [{
  id: 'C-DJ-01',
  name: '石燕湾土地股份合作社（虚构）',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  kind: 'LAND_SHARE',
  foundedOn: date('2010-03-18'),
  dissolvedOn: null,
  product: 'grain and vegetables',
  registrationNo: 'XN-C-DJ-01',
  divisionId: 'D-500231109971',
  recordedAt: datetime('2010-04-01T02:00:00Z'),
  supersededAt: null
}];

/*
title: Cooperatives
description: A land-share, specialised or community stock cooperative.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Cooperative]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, kind, foundedOn, dissolvedOn, product, registrationNo, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Cooperative, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (cooperative:Record {id: row.id})
SET cooperative:Party:Cooperative,
    cooperative.name = row.name,
    cooperative.pinyin = row.pinyin,
    cooperative.tones = row.tones,
    cooperative.spellings = row.spellings,
    cooperative.initials = row.initials,
    cooperative.simplified = row.simplified,
    cooperative.kind = row.kind,
    cooperative.foundedOn = row.foundedOn,
    cooperative.dissolvedOn = row.dissolvedOn,
    cooperative.product = row.product,
    cooperative.registrationNo = row.registrationNo,
    cooperative.recordedAt = row.recordedAt,
    cooperative.supersededAt = row.supersededAt
WITH cooperative, row
CALL (cooperative, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (cooperative)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
