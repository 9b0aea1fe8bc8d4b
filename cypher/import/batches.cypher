:param rows => [{
  id: 'B-DJ-2012',
  name: '澄溪镇转户批次 2012-09',
  on: date('2012-09-10'),
  fundedPlaces: 3,
  collectiveId: 'K-DJ',
  divisionId: 'D-500231109',
  recordedAt: datetime('2012-09-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Batches
description: Registration changes decided together.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, ReclassificationBatch]
      key: id
      properties: [name, on, fundedPlaces, recordedAt, supersededAt]
  relationships:
    - type: OF
      from: { label: ReclassificationBatch, column: id }
      to: { label: Collective, column: collectiveId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: ReclassificationBatch, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (batch:Record {id: row.id})
SET batch:ReclassificationBatch,
    batch.name = row.name,
    batch.on = row.on,
    batch.fundedPlaces = row.fundedPlaces,
    batch.recordedAt = row.recordedAt,
    batch.supersededAt = row.supersededAt
WITH batch, row
CALL (batch, row) {
  MATCH (collective:Record {id: row.collectiveId})
  MERGE (batch)-[of:OF {recordedAt: row.recordedAt}]->(collective)
  SET of.supersededAt = row.supersededAt
}
CALL (batch, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (batch)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
