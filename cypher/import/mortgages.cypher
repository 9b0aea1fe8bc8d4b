:param rows => [{
  id: 'MO-LP-02',
  on: date('2012-04-16'),
  securedFen: 30000000,
  until: date('2015-04-15'),
  filedOn: date('2012-04-20'),
  dischargedOn: date('2015-04-10'),
  lenderId: 'L-HSBC',
  recordedAt: datetime('2015-04-24T02:00:00Z'),
  supersededAt: null
}];

/*
title: Mortgages
description: A loan secured on a right (LA_Mortgage).
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Mortgage]
      key: id
      properties: [on, securedFen, until, filedOn, dischargedOn, recordedAt, supersededAt]
  relationships:
    - type: LENT
      from: { label: Lender, column: lenderId }
      to: { label: Mortgage, column: id }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (mortgage:Record {id: row.id})
SET mortgage:Event:Mortgage,
    mortgage.on = row.on,
    mortgage.securedFen = row.securedFen,
    mortgage.until = row.until,
    mortgage.filedOn = row.filedOn,
    mortgage.dischargedOn = row.dischargedOn,
    mortgage.recordedAt = row.recordedAt,
    mortgage.supersededAt = row.supersededAt
WITH mortgage, row
CALL (mortgage, row) {
  MATCH (lender:Record {id: row.lenderId})
  MERGE (lender)-[lent:LENT {recordedAt: row.recordedAt}]->(mortgage)
  SET lent.supersededAt = row.supersededAt
}
