:param rows => [{
  id: 'LU-DJ-0801',
  on: date('2013-03-02'),
  fromClass: 'ARABLE',
  toClass: 'CONSTRUCTION',
  approvalNo: 'XN-DJ-2013-17',
  filing: null,
  projectId: 'PJ-DJ-1',
  recordedAt: datetime('2013-03-16T02:00:00Z'),
  supersededAt: null
}];

/*
title: Land use changes
description: The use of land changes.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, LandUseChange]
      key: id
      properties: [on, fromClass, toClass, approvalNo, filing, recordedAt, supersededAt]
  relationships:
    - type: FOR_PROJECT
      from: { label: LandUseChange, column: id }
      to: { label: Project, column: projectId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (useChange:Record {id: row.id})
SET useChange:Event:LandUseChange,
    useChange.on = row.on,
    useChange.fromClass = row.fromClass,
    useChange.toClass = row.toClass,
    useChange.approvalNo = row.approvalNo,
    useChange.filing = row.filing,
    useChange.recordedAt = row.recordedAt,
    useChange.supersededAt = row.supersededAt
WITH useChange, row
CALL (useChange, row) {
  MATCH (project:Record {id: row.projectId})
  MERGE (useChange)-[forProject:FOR_PROJECT {recordedAt: row.recordedAt}]->(project)
  SET forProject.supersededAt = row.supersededAt
}
