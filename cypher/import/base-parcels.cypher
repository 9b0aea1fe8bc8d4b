:param rows => [{
  id: 'BP-LP-2401',
  baseId: 'PB-LP-1',
  parcelId: 'PA-LP-2401',
  from: date('2011-09-01'),
  to: date('2016-10-08'),
  sourceIds: ['SRC-LP-COOP2'],
  recordedAt: datetime('2016-10-22T02:00:00Z'),
  supersededAt: null
}];

/*
title: Base parcels
description: Which parcels a production base uses.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: USES
      key: [id, recordedAt]
      from: { label: ProductionBase, column: baseId }
      to: { label: Parcel, column: parcelId }
      properties: [from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.baseId})
MATCH (end:Record {id: row.parcelId})
MERGE (start)-[use:USES {id: row.id, recordedAt: row.recordedAt}]->(end)
SET use.from = row.from,
    use.to = row.to,
    use.sourceIds = row.sourceIds,
    use.supersededAt = row.supersededAt
