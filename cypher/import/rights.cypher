:param rows => [{
  id: 'R-DJ-0101-C',
  type: 'CONTRACT_MGMT',
  from: date('1998-10-01'),
  to: date('2028-10-01'),
  parcelId: 'PA-DJ-0101',
  parentId: 'R-DJ-0101-O',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Rights
description: A right over a parcel (LA_Right).
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, LandRight]
      key: id
      properties: [type, from, to, recordedAt, supersededAt]
  relationships:
    - type: OVER
      from: { label: LandRight, column: id }
      to: { label: Parcel, column: parcelId }
      properties: [recordedAt, supersededAt]
    - type: DERIVED_FROM
      from: { label: LandRight, column: id }
      to: { label: LandRight, column: parentId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (right:Record {id: row.id})
SET right:LandRight,
    right.type = row.type,
    right.from = row.from,
    right.to = row.to,
    right.recordedAt = row.recordedAt,
    right.supersededAt = row.supersededAt
WITH right, row
CALL (right, row) {
  MATCH (parcel:Record {id: row.parcelId})
  MERGE (right)-[over:OVER {recordedAt: row.recordedAt}]->(parcel)
  SET over.supersededAt = row.supersededAt
}
CALL (right, row) {
  WITH right, row
  WHERE row.parentId IS NOT NULL
  MERGE (parent:Record {id: row.parentId})
  MERGE (right)-[derivedFrom:DERIVED_FROM {recordedAt: row.recordedAt}]->(parent)
  SET derivedFrom.supersededAt = row.supersededAt
}
