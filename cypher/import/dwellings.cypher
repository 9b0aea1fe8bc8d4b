:param rows => [{
  id: 'DW-JL-06',
  kind: 'APARTMENT',
  address: '梧桐新村（虚构）6栋',
  areaM2: 91.20,
  deliveredOn: date('2011-05-20'),
  titledOn: date('2012-03-15'),
  ownerId: 'H-JL-06',
  divisionId: 'D-500107110',
  recordedAt: datetime('2011-06-03T02:00:00Z'),
  supersededAt: null
}];

/*
title: Dwellings
description: A home.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Dwelling]
      key: id
      properties: [kind, address, areaM2, deliveredOn, titledOn, recordedAt, supersededAt]
  relationships:
    - type: OWNED_BY
      from: { label: Dwelling, column: id }
      to: { label: Party, column: ownerId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: Dwelling, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (dwelling:Record {id: row.id})
SET dwelling:Dwelling,
    dwelling.kind = row.kind,
    dwelling.address = row.address,
    dwelling.areaM2 = row.areaM2,
    dwelling.deliveredOn = row.deliveredOn,
    dwelling.titledOn = row.titledOn,
    dwelling.recordedAt = row.recordedAt,
    dwelling.supersededAt = row.supersededAt
WITH dwelling, row
CALL (dwelling, row) {
  MATCH (owner:Record {id: row.ownerId})
  MERGE (dwelling)-[ownedBy:OWNED_BY {recordedAt: row.recordedAt}]->(owner)
  SET ownedBy.supersededAt = row.supersededAt
}
CALL (dwelling, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (dwelling)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
