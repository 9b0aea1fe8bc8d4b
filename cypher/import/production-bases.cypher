:param rows => [{
  id: 'PB-LP-1',
  name: '青荷塘有机蔬菜基地（虚构） Organic Vegetable Base',
  product: 'organic vegetables',
  from: date('2011-09-01'),
  to: null,
  operatorId: 'C-LP-02',
  divisionId: 'D-500155102971',
  recordedAt: datetime('2011-09-15T02:00:00Z'),
  supersededAt: null
}];

/*
title: Production bases
description: A named production base, such as an organic vegetable base.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, ProductionBase]
      key: id
      properties: [name, product, from, to, recordedAt, supersededAt]
  relationships:
    - type: OPERATED_BY
      from: { label: ProductionBase, column: id }
      to: { label: Party, column: operatorId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: ProductionBase, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (productionBase:Record {id: row.id})
SET productionBase:ProductionBase,
    productionBase.name = row.name,
    productionBase.product = row.product,
    productionBase.from = row.from,
    productionBase.to = row.to,
    productionBase.recordedAt = row.recordedAt,
    productionBase.supersededAt = row.supersededAt
WITH productionBase, row
CALL (productionBase, row) {
  MATCH (operator:Record {id: row.operatorId})
  MERGE (productionBase)-[operatedBy:OPERATED_BY {recordedAt: row.recordedAt}]->(operator)
  SET operatedBy.supersededAt = row.supersededAt
}
CALL (productionBase, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (productionBase)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
