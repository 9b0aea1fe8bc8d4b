:param rows => [{
  id: 'LT-JL-11',
  on: date('2010-12-09'),
  ticketNo: 'XN-2010-11',
  areaM2: 179.01,
  priceFen: 2931467,
  recordedAt: datetime('2010-12-23T02:00:00Z'),
  supersededAt: null
}];

/*
title: Land tickets
description: A quota from reclaimed construction land, sold on the exchange.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Event, LandTicket]
      key: id
      properties: [on, ticketNo, areaM2, priceFen, recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (ticket:Record {id: row.id})
SET ticket:Event:LandTicket,
    ticket.on = row.on,
    ticket.ticketNo = row.ticketNo,
    ticket.areaM2 = row.areaM2,
    ticket.priceFen = row.priceFen,
    ticket.recordedAt = row.recordedAt,
    ticket.supersededAt = row.supersededAt
