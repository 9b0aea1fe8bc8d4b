:param rows => [{
  id: 'PA-DJ-0101',
  cadastralNo: 'DJ0101G00',
  areaM2: 1082.01,
  landClass: 'ARABLE',
  terrain: 'HILL',
  basicFarmland: true,
  location: point({longitude: 107.41480, latitude: 30.20600}),
  locationAccuracy: 'SYNTHETIC',
  divisionId: 'D-500231109971',
  recordedAt: datetime('2009-12-31T02:00:00Z'),
  supersededAt: null
}];

/*
title: Parcels
description: A piece of land (LA_SpatialUnit).
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Parcel]
      key: id
      properties: [cadastralNo, areaM2, landClass, terrain, basicFarmland, location, locationAccuracy, recordedAt, supersededAt]
  relationships:
    - type: LOCATED_IN
      from: { label: Parcel, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (parcel:Record {id: row.id})
SET parcel:Parcel,
    parcel.cadastralNo = row.cadastralNo,
    parcel.areaM2 = row.areaM2,
    parcel.landClass = row.landClass,
    parcel.terrain = row.terrain,
    parcel.basicFarmland = row.basicFarmland,
    parcel.location = row.location,
    parcel.locationAccuracy = row.locationAccuracy,
    parcel.recordedAt = row.recordedAt,
    parcel.supersededAt = row.supersededAt
WITH parcel, row
CALL (parcel, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (parcel)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
