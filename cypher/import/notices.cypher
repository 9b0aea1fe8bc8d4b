:param rows => [{
  id: 'NO-DJ-23',
  kind: 'SURRENDER',
  signedOn: date('2013-05-15'),
  deliveredOn: date('2013-05-15'),
  fromPartyId: 'H-DJ-23',
  toPartyId: 'K-DJ',
  recordedAt: datetime('2013-05-22T02:00:00Z'),
  supersededAt: null
}];

/*
title: Notices
description: A notice given by one party to another.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Notice]
      key: id
      properties: [kind, signedOn, deliveredOn, recordedAt, supersededAt]
  relationships:
    - type: ISSUED_BY
      from: { label: Notice, column: id }
      to: { label: Party, column: fromPartyId }
      properties: [recordedAt, supersededAt]
    - type: ADDRESSED_TO
      from: { label: Notice, column: id }
      to: { label: Party, column: toPartyId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (notice:Record {id: row.id})
SET notice:Notice,
    notice.kind = row.kind,
    notice.signedOn = row.signedOn,
    notice.deliveredOn = row.deliveredOn,
    notice.recordedAt = row.recordedAt,
    notice.supersededAt = row.supersededAt
WITH notice, row
CALL (notice, row) {
  MATCH (fromParty:Record {id: row.fromPartyId})
  MERGE (notice)-[issuedBy:ISSUED_BY {recordedAt: row.recordedAt}]->(fromParty)
  SET issuedBy.supersededAt = row.supersededAt
}
CALL (notice, row) {
  MATCH (toParty:Record {id: row.toPartyId})
  MERGE (notice)-[addressedTo:ADDRESSED_TO {recordedAt: row.recordedAt}]->(toParty)
  SET addressedTo.supersededAt = row.supersededAt
}
