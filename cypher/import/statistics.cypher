:param rows => [{
  id: 'ST-CQ-TARGET-2012',
  name: 'Planned reclassifications in the first two years',
  value: 3380000.0,
  valueMax: null,
  unit: 'people',
  asOf: date('2012-12-31'),
  approximate: ['asOf'],
  definition: 'Plan of the Chongqing reform; a target, not a count.',
  statedBy: null,
  divisionId: 'D-50',
  recordedAt: datetime('2010-07-29T00:00:00Z'),
  supersededAt: null
}];

/*
title: Statistics
description: A published figure.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Statistic]
      key: id
      properties: [name, value, valueMax, unit, asOf, approximate, definition, statedBy, recordedAt, supersededAt]
  relationships:
    - type: ABOUT
      from: { label: Statistic, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (statistic:Record {id: row.id})
SET statistic:Statistic,
    statistic.name = row.name,
    statistic.value = row.value,
    statistic.valueMax = row.valueMax,
    statistic.unit = row.unit,
    statistic.asOf = row.asOf,
    statistic.approximate = row.approximate,
    statistic.definition = row.definition,
    statistic.statedBy = row.statedBy,
    statistic.recordedAt = row.recordedAt,
    statistic.supersededAt = row.supersededAt
WITH statistic, row
CALL (statistic, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (statistic)-[about:ABOUT {recordedAt: row.recordedAt}]->(division)
  SET about.supersededAt = row.supersededAt
}
