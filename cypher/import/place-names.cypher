:param rows => [{
  id: 'PN-JIULONG-COUNTY',
  name: 'Jiulong County',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  confidence: 'PROBABLE',
  reason: 'No county of this name exists in Chongqing: the list of December 2009 has only 九龙坡区 (Jiulongpo District, 500107); the only 九龙县 is 513324 in Ganzi, Sichuan. A pilot of Jiulongpo that would support the mapping is not confirmed.',
  divisionId: 'D-500107',
  recordedAt: datetime('2009-10-15T00:00:00Z'),
  supersededAt: null
}];

/*
title: Place names
description: A place as a document writes it, kept verbatim, with its probable division.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, PlaceName]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, confidence, reason, recordedAt, supersededAt]
  relationships:
    - type: MAPPED_TO
      from: { label: PlaceName, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (placeName:Record {id: row.id})
SET placeName:PlaceName,
    placeName.name = row.name,
    placeName.pinyin = row.pinyin,
    placeName.tones = row.tones,
    placeName.spellings = row.spellings,
    placeName.initials = row.initials,
    placeName.simplified = row.simplified,
    placeName.confidence = row.confidence,
    placeName.reason = row.reason,
    placeName.recordedAt = row.recordedAt,
    placeName.supersededAt = row.supersededAt
WITH placeName, row
CALL (placeName, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (placeName)-[mappedTo:MAPPED_TO {recordedAt: row.recordedAt}]->(division)
  SET mappedTo.supersededAt = row.supersededAt
}
