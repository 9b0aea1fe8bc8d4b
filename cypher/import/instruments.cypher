:param rows => [{
  id: 'I-LAL-1998',
  titleEn: 'Land Administration Law, 1998 revision',
  titleZh: '土地管理法',
  number: null,
  kind: 'LAW',
  datedOn: null,
  publishedOn: null,
  effectiveOn: date('1999-01-01'),
  repealedOn: date('2020-01-01'),
  binding: true,
  articles: '43;44;47;63;87',
  says: 'Compensation by original use: land 6 to 10 times the three-year average annual output, resettlement 4 to 6 times per person and at most 15 times a hectare, in total at most 30 times.',
  verification: 'SECONDARY',
  unverifiedFields: null,
  approximate: null,
  divisionId: null,
  amendsId: 'I-LAL-1986',
  recordedAt: datetime('1999-01-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Instruments
description: A law, regulation, circular or local rule, with its three dates.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Instrument]
      key: id
      properties: [titleEn, titleZh, number, kind, datedOn, publishedOn, effectiveOn, repealedOn, binding, articles, says, verification, unverifiedFields, approximate, recordedAt, supersededAt]
  relationships:
    - type: APPLIES_IN
      from: { label: Instrument, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
    - type: AMENDS
      from: { label: Instrument, column: id }
      to: { label: Instrument, column: amendsId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (instrument:Record {id: row.id})
SET instrument:Instrument,
    instrument.titleEn = row.titleEn,
    instrument.titleZh = row.titleZh,
    instrument.number = row.number,
    instrument.kind = row.kind,
    instrument.datedOn = row.datedOn,
    instrument.publishedOn = row.publishedOn,
    instrument.effectiveOn = row.effectiveOn,
    instrument.repealedOn = row.repealedOn,
    instrument.binding = row.binding,
    instrument.articles = row.articles,
    instrument.says = row.says,
    instrument.verification = row.verification,
    instrument.unverifiedFields = row.unverifiedFields,
    instrument.approximate = row.approximate,
    instrument.recordedAt = row.recordedAt,
    instrument.supersededAt = row.supersededAt
WITH instrument, row
CALL (instrument, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (instrument)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
CALL (instrument, row) {
  WITH instrument, row
  WHERE row.amendsId IS NOT NULL
  MERGE (amends:Record {id: row.amendsId})
  MERGE (instrument)-[amendsLink:AMENDS {recordedAt: row.recordedAt}]->(amends)
  SET amendsLink.supersededAt = row.supersededAt
}
