:param rows => [{
  id: 'CO-XINGZHOU',
  name: '星洲砚贸易有限公司（虚构）',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  registrationNo: 'XN-XINGZHOU',
  foundedOn: date('2004-05-12'),
  dissolvedOn: null,
  kind: null,
  business: 'trade',
  divisionId: 'D-50',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Companies
description: A developer, investor or other company.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Company]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, registrationNo, foundedOn, dissolvedOn, kind, business, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Company, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (company:Record {id: row.id})
SET company:Party:Company,
    company.name = row.name,
    company.pinyin = row.pinyin,
    company.tones = row.tones,
    company.spellings = row.spellings,
    company.initials = row.initials,
    company.simplified = row.simplified,
    company.registrationNo = row.registrationNo,
    company.foundedOn = row.foundedOn,
    company.dissolvedOn = row.dissolvedOn,
    company.kind = row.kind,
    company.business = row.business,
    company.recordedAt = row.recordedAt,
    company.supersededAt = row.supersededAt
WITH company, row
CALL (company, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (company)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
