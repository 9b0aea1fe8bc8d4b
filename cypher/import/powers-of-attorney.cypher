:param rows => [{
  id: 'PO-DJ-05',
  signedOn: date('2010-02-20'),
  to: date('2010-12-31'),
  grantorId: 'H-DJ-05',
  attorneyId: 'P-DJ-06-1',
  recordedAt: datetime('2010-04-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Powers of attorney
description: One person may act for another.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, PowerOfAttorney]
      key: id
      properties: [signedOn, to, recordedAt, supersededAt]
  relationships:
    - type: GIVEN_BY
      from: { label: PowerOfAttorney, column: id }
      to: { label: Party, column: grantorId }
      properties: [recordedAt, supersededAt]
    - type: GRANTED_TO
      from: { label: PowerOfAttorney, column: id }
      to: { label: Person, column: attorneyId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (powerOfAttorney:Record {id: row.id})
SET powerOfAttorney:PowerOfAttorney,
    powerOfAttorney.signedOn = row.signedOn,
    powerOfAttorney.to = row.to,
    powerOfAttorney.recordedAt = row.recordedAt,
    powerOfAttorney.supersededAt = row.supersededAt
WITH powerOfAttorney, row
CALL (powerOfAttorney, row) {
  MATCH (grantor:Record {id: row.grantorId})
  MERGE (powerOfAttorney)-[givenBy:GIVEN_BY {recordedAt: row.recordedAt}]->(grantor)
  SET givenBy.supersededAt = row.supersededAt
}
CALL (powerOfAttorney, row) {
  MATCH (attorney:Record {id: row.attorneyId})
  MERGE (powerOfAttorney)-[grantedTo:GRANTED_TO {recordedAt: row.recordedAt}]->(attorney)
  SET grantedTo.supersededAt = row.supersededAt
}
