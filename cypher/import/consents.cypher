:param rows => [{
  id: 'CN-DJ-01-SA',
  signedOn: date('2010-04-10'),
  signedAt: null,
  matter: 'Contribution of contracted land as shares',
  givenById: 'H-DJ-01',
  signedById: 'P-DJ-01-1',
  witnessId: 'P-DJ-35-1',
  recordedAt: datetime('2010-05-06T02:00:00Z'),
  supersededAt: null
}];

/*
title: Consents
description: The consent of a household or person.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Consent]
      key: id
      properties: [signedOn, signedAt, matter, recordedAt, supersededAt]
  relationships:
    - type: GIVEN_BY
      from: { label: Consent, column: id }
      to: { label: Party, column: givenById }
      properties: [recordedAt, supersededAt]
    - type: SIGNED_BY
      from: { label: Consent, column: id }
      to: { label: Person, column: signedById }
      properties: [recordedAt, supersededAt]
    - type: WITNESSED_BY
      from: { label: Consent, column: id }
      to: { label: Person, column: witnessId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (consent:Record {id: row.id})
SET consent:Consent,
    consent.signedOn = row.signedOn,
    consent.signedAt = row.signedAt,
    consent.matter = row.matter,
    consent.recordedAt = row.recordedAt,
    consent.supersededAt = row.supersededAt
WITH consent, row
CALL (consent, row) {
  MATCH (givenBy:Record {id: row.givenById})
  MERGE (consent)-[givenByLink:GIVEN_BY {recordedAt: row.recordedAt}]->(givenBy)
  SET givenByLink.supersededAt = row.supersededAt
}
CALL (consent, row) {
  MATCH (signedBy:Record {id: row.signedById})
  MERGE (consent)-[signedByLink:SIGNED_BY {recordedAt: row.recordedAt}]->(signedBy)
  SET signedByLink.supersededAt = row.supersededAt
}
CALL (consent, row) {
  MATCH (witness:Record {id: row.witnessId})
  MERGE (consent)-[witnessedBy:WITNESSED_BY {recordedAt: row.recordedAt}]->(witness)
  SET witnessedBy.supersededAt = row.supersededAt
}
