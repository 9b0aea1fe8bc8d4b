:param rows => [{
  id: 'H-DJ-01',
  name: '陈书田户',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  registerNo: 'DJ-1001',
  kind: 'FAMILY',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Households
description: The registered household, the contracting party of land.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Household]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, registerNo, kind, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (household:Record {id: row.id})
SET household:Party:Household,
    household.name = row.name,
    household.pinyin = row.pinyin,
    household.tones = row.tones,
    household.spellings = row.spellings,
    household.initials = row.initials,
    household.simplified = row.simplified,
    household.registerNo = row.registerNo,
    household.kind = row.kind,
    household.recordedAt = row.recordedAt,
    household.supersededAt = row.supersededAt
