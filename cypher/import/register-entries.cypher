:param rows => [{
  id: 'RE-DJ-55',
  book: 'DJ-OPERATION-1',
  entryNo: 55,
  enteredAt: datetime('2012-08-15T08:10:00Z'),
  kind: 'FIRST',
  effectiveOn: date('2012-08-01'),
  rightId: 'R-DJ-0701-U2',
  officialId: 'P-GOV-DJ',
  recordedAt: datetime('2012-08-15T08:10:00Z'),
  supersededAt: null
}];

/*
title: Register entries
description: An entry in the land register.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, RegisterEntry]
      key: id
      properties: [book, entryNo, enteredAt, kind, effectiveOn, recordedAt, supersededAt]
  relationships:
    - type: ENTERS
      from: { label: RegisterEntry, column: id }
      to: { label: LandRight, column: rightId }
      properties: [recordedAt, supersededAt]
    - type: SIGNED_BY
      from: { label: RegisterEntry, column: id }
      to: { label: Person, column: officialId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (registerEntry:Record {id: row.id})
SET registerEntry:RegisterEntry,
    registerEntry.book = row.book,
    registerEntry.entryNo = row.entryNo,
    registerEntry.enteredAt = row.enteredAt,
    registerEntry.kind = row.kind,
    registerEntry.effectiveOn = row.effectiveOn,
    registerEntry.recordedAt = row.recordedAt,
    registerEntry.supersededAt = row.supersededAt
WITH registerEntry, row
CALL (registerEntry, row) {
  MATCH (right:Record {id: row.rightId})
  MERGE (registerEntry)-[enters:ENTERS {recordedAt: row.recordedAt}]->(right)
  SET enters.supersededAt = row.supersededAt
}
CALL (registerEntry, row) {
  MATCH (official:Record {id: row.officialId})
  MERGE (registerEntry)-[signedBy:SIGNED_BY {recordedAt: row.recordedAt}]->(official)
  SET signedBy.supersededAt = row.supersededAt
}
