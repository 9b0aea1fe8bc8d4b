:param rows => [{
  id: 'SK-OUT3-YUNXIU',
  holderId: 'P-OUT-3',
  issuerId: 'CO-YUNXIU',
  units: null,
  shareMin: 10.0,
  shareMax: 25.0,
  shareMinExclusive: true,
  votesMin: 10.0,
  votesMax: 25.0,
  votesMinExclusive: true,
  basis: 'CASH',
  eventId: null,
  from: date('2011-03-15'),
  to: null,
  sourceIds: ['SRC-CO-YUNXIU-LIC'],
  recordedAt: datetime('2011-03-29T02:00:00Z'),
  supersededAt: null
}];

/*
title: Stakes
description: Shares and votes held in a cooperative or company; unknown is 0 to 100.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: HOLDS_STAKE
      key: [id, recordedAt]
      from: { label: Party, column: holderId }
      to: { label: Party, column: issuerId }
      properties: [units, shareMin, shareMax, shareMinExclusive, votesMin, votesMax, votesMinExclusive, basis, eventId, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.holderId})
MATCH (end:Record {id: row.issuerId})
MERGE (start)-[stake:HOLDS_STAKE {id: row.id, recordedAt: row.recordedAt}]->(end)
SET stake.units = row.units,
    stake.shareMin = row.shareMin,
    stake.shareMax = row.shareMax,
    stake.shareMinExclusive = row.shareMinExclusive,
    stake.votesMin = row.votesMin,
    stake.votesMax = row.votesMax,
    stake.votesMinExclusive = row.votesMinExclusive,
    stake.basis = row.basis,
    stake.eventId = row.eventId,
    stake.from = row.from,
    stake.to = row.to,
    stake.sourceIds = row.sourceIds,
    stake.supersededAt = row.supersededAt
