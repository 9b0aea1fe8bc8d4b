:param rows => [{
  id: 'ER-DJ-22-1-MED-RURAL',
  scheme: 'MEDICAL',
  tier: 'RURAL',
  from: date('2008-01-01'),
  to: date('2012-09-10'),
  personId: 'P-DJ-22-1',
  recordedAt: datetime('2012-09-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Enrolments
description: Membership of a social insurance scheme.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Enrolment]
      key: id
      properties: [scheme, tier, from, to, recordedAt, supersededAt]
  relationships:
    - type: ENROLLED_IN
      from: { label: Party, column: personId }
      to: { label: Enrolment, column: id }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (enrolment:Record {id: row.id})
SET enrolment:Enrolment,
    enrolment.scheme = row.scheme,
    enrolment.tier = row.tier,
    enrolment.from = row.from,
    enrolment.to = row.to,
    enrolment.recordedAt = row.recordedAt,
    enrolment.supersededAt = row.supersededAt
WITH enrolment, row
CALL (enrolment, row) {
  MATCH (person:Record {id: row.personId})
  MERGE (person)-[enrolledIn:ENROLLED_IN {recordedAt: row.recordedAt}]->(enrolment)
  SET enrolledIn.supersededAt = row.supersededAt
}
