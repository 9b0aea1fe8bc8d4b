:param rows => [{
  id: 'TR-DJ-15-SALE',
  on: date('2011-04-02'),
  form: 'STAKE_SALE',
  priceFen: 3900000,
  rentFenPerYear: null,
  units: 20.0,
  until: null,
  writtenContract: true,
  recordedAt: datetime('2011-04-16T02:00:00Z'),
  supersededAt: null
}];

/*
title: Transfers
description: A transfer of a right or of its use.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, Transfer]
      key: id
      properties: [on, form, priceFen, rentFenPerYear, units, until, writtenContract, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (transfer:Record {id: row.id})
SET transfer:Event:Transfer,
    transfer.on = row.on,
    transfer.form = row.form,
    transfer.priceFen = row.priceFen,
    transfer.rentFenPerYear = row.rentFenPerYear,
    transfer.units = row.units,
    transfer.until = row.until,
    transfer.writtenContract = row.writtenContract,
    transfer.recordedAt = row.recordedAt,
    transfer.supersededAt = row.supersededAt
