:param rows => [{
  id: 'RP-DJ-10-3',
  from: date('2016-03-01'),
  to: date('2018-03-01'),
  personId: 'P-DJ-10-3',
  divisionId: 'D-500231001',
  recordedAt: datetime('2016-03-15T02:00:00Z'),
  supersededAt: null
}];

/*
title: Residence permits
description: A residence permit.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, ResidencePermit]
      key: id
      properties: [from, to, recordedAt, supersededAt]
  relationships:
    - type: HOLDS_PERMIT
      from: { label: Person, column: personId }
      to: { label: ResidencePermit, column: id }
      properties: [recordedAt, supersededAt]
    - type: ISSUED_FOR
      from: { label: ResidencePermit, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (residencePermit:Record {id: row.id})
SET residencePermit:ResidencePermit,
    residencePermit.from = row.from,
    residencePermit.to = row.to,
    residencePermit.recordedAt = row.recordedAt,
    residencePermit.supersededAt = row.supersededAt
WITH residencePermit, row
CALL (residencePermit, row) {
  MATCH (person:Record {id: row.personId})
  MERGE (person)-[holdsPermit:HOLDS_PERMIT {recordedAt: row.recordedAt}]->(residencePermit)
  SET holdsPermit.supersededAt = row.supersededAt
}
CALL (residencePermit, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (residencePermit)-[issuedFor:ISSUED_FOR {recordedAt: row.recordedAt}]->(division)
  SET issuedFor.supersededAt = row.supersededAt
}
