:param rows => [{
  id: 'P-DJ-05-5',
  name: '符素珍',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  sex: 'F',
  bornOn: date('1924-01-16'),
  diedOn: date('2010-02-16'),
  recordedAt: datetime('2010-03-18T02:00:00Z'),
  supersededAt: null
}];

/*
title: Persons
description: A synthetic natural person.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Party, Person]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, sex, bornOn, diedOn, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (person:Record {id: row.id})
SET person:Party:Person,
    person.name = row.name,
    person.pinyin = row.pinyin,
    person.tones = row.tones,
    person.spellings = row.spellings,
    person.initials = row.initials,
    person.simplified = row.simplified,
    person.sex = row.sex,
    person.bornOn = row.bornOn,
    person.diedOn = row.diedOn,
    person.recordedAt = row.recordedAt,
    person.supersededAt = row.supersededAt
