:param rows => [{
  id: 'L-HSBC',
  name: 'HSBC',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  registrationNo: null,
  kind: 'BANK',
  origin: 'FOREIGN',
  recordedAt: datetime('2009-10-15T00:00:00Z'),
  supersededAt: null
}];

/*
title: Lenders
description: A bank or small-loan operator.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Lender]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, registrationNo, kind, origin, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (lender:Record {id: row.id})
SET lender:Party:Lender,
    lender.name = row.name,
    lender.pinyin = row.pinyin,
    lender.tones = row.tones,
    lender.spellings = row.spellings,
    lender.initials = row.initials,
    lender.simplified = row.simplified,
    lender.registrationNo = row.registrationNo,
    lender.kind = row.kind,
    lender.origin = row.origin,
    lender.recordedAt = row.recordedAt,
    lender.supersededAt = row.supersededAt
