:param rows => [{
  id: 'EX-LP-2013',
  on: date('2013-05-06'),
  approvalNo: 'XN-LP-2013-08',
  purpose: 'road',
  areaM2: 667.26,
  noticedOn: date('2013-02-25'),
  projectId: 'PJ-LP-1',
  recordedAt: datetime('2013-05-20T02:00:00Z'),
  supersededAt: null
}];

/*
title: Expropriations
description: The state takes collective land for the public interest.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Expropriation]
      key: id
      properties: [on, approvalNo, purpose, areaM2, noticedOn, recordedAt, supersededAt]
  relationships:
    - type: FOR_PROJECT
      from: { label: Expropriation, column: id }
      to: { label: Project, column: projectId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (expropriation:Record {id: row.id})
SET expropriation:Event:Expropriation,
    expropriation.on = row.on,
    expropriation.approvalNo = row.approvalNo,
    expropriation.purpose = row.purpose,
    expropriation.areaM2 = row.areaM2,
    expropriation.noticedOn = row.noticedOn,
    expropriation.recordedAt = row.recordedAt,
    expropriation.supersededAt = row.supersededAt
WITH expropriation, row
CALL (expropriation, row) {
  MATCH (project:Record {id: row.projectId})
  MERGE (expropriation)-[forProject:FOR_PROJECT {recordedAt: row.recordedAt}]->(project)
  SET forProject.supersededAt = row.supersededAt
}
