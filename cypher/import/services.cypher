:param rows => [{
  id: 'SV-DJ-07-1',
  kind: 'SCHOOL',
  granted: false,
  requires: 'LOCAL_REGISTRATION',
  from: date('2007-09-01'),
  to: date('2013-07-01'),
  personId: 'P-DJ-07-5',
  institutionId: 'N-GD-SCHOOL',
  divisionId: 'D-44',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Services
description: Access to a public service, given or refused.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Service]
      key: id
      properties: [kind, granted, requires, from, to, recordedAt, supersededAt]
  relationships:
    - type: ACCESSES
      from: { label: Person, column: personId }
      to: { label: Service, column: id }
      properties: [recordedAt, supersededAt]
    - type: AT
      from: { label: Service, column: id }
      to: { label: Institution, column: institutionId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: Service, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (service:Record {id: row.id})
SET service:Service,
    service.kind = row.kind,
    service.granted = row.granted,
    service.requires = row.requires,
    service.from = row.from,
    service.to = row.to,
    service.recordedAt = row.recordedAt,
    service.supersededAt = row.supersededAt
WITH service, row
CALL (service, row) {
  MATCH (person:Record {id: row.personId})
  MERGE (person)-[accesses:ACCESSES {recordedAt: row.recordedAt}]->(service)
  SET accesses.supersededAt = row.supersededAt
}
CALL (service, row) {
  MATCH (institution:Record {id: row.institutionId})
  MERGE (service)-[at:AT {recordedAt: row.recordedAt}]->(institution)
  SET at.supersededAt = row.supersededAt
}
CALL (service, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (service)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
