:param rows => [{
  id: 'IN-DJ-1',
  kind: 'GRANT',
  on: date('2013-04-12'),
  amountFen: 15000000,
  granteeId: 'CO-YANGUI',
  programmeId: 'PG-DIANJIANG-RETURNEES',
  recordedAt: datetime('2013-04-26T02:00:00Z'),
  supersededAt: null
}];

/*
title: Incentives
description: A grant or tax relief to a returnee or enterprise.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Incentive]
      key: id
      properties: [kind, on, amountFen, recordedAt, supersededAt]
  relationships:
    - type: GRANTED_TO
      from: { label: Incentive, column: id }
      to: { label: Party, column: granteeId }
      properties: [recordedAt, supersededAt]
    - type: UNDER
      from: { label: Incentive, column: id }
      to: { label: Programme, column: programmeId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (incentive:Record {id: row.id})
SET incentive:Incentive,
    incentive.kind = row.kind,
    incentive.on = row.on,
    incentive.amountFen = row.amountFen,
    incentive.recordedAt = row.recordedAt,
    incentive.supersededAt = row.supersededAt
WITH incentive, row
CALL (incentive, row) {
  MATCH (grantee:Record {id: row.granteeId})
  MERGE (incentive)-[grantedTo:GRANTED_TO {recordedAt: row.recordedAt}]->(grantee)
  SET grantedTo.supersededAt = row.supersededAt
}
CALL (incentive, row) {
  MATCH (programme:Record {id: row.programmeId})
  MERGE (incentive)-[under:UNDER {recordedAt: row.recordedAt}]->(programme)
  SET under.supersededAt = row.supersededAt
}
