:param rows => [{
  id: 'DD-OUT1-CDJ01',
  holderId: 'P-OUT-1',
  issuerId: 'C-DJ-01',
  interest: 'SHAREHOLDING',
  indirect: true,
  shareMin: 18.0,
  shareMax: 18.5,
  shareMinExclusive: false,
  componentIds: ['CO-LANYAN', 'CO-YUNXIU', 'CO-PANYU'],
  from: date('2012-05-15'),
  to: null,
  sourceIds: ['SRC-DJ-ROUND'],
  recordedAt: datetime('2014-03-01T02:00:00Z'),
  supersededAt: null
}];

/*
title: Declared interests
description: |
  What a party is declared to have in another beside stakes and offices: an indirect interest, which is shown beside what is computed and never added to it, or control of another kind.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: DECLARED_INTEREST
      key: [id, recordedAt]
      from: { label: Party, column: holderId }
      to: { label: Party, column: issuerId }
      properties: [interest, indirect, shareMin, shareMax, shareMinExclusive, componentIds, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.holderId})
MATCH (end:Record {id: row.issuerId})
MERGE (start)-[declared:DECLARED_INTEREST {id: row.id, recordedAt: row.recordedAt}]->(end)
SET declared.interest = row.interest,
    declared.indirect = row.indirect,
    declared.shareMin = row.shareMin,
    declared.shareMax = row.shareMax,
    declared.shareMinExclusive = row.shareMinExclusive,
    declared.componentIds = row.componentIds,
    declared.from = row.from,
    declared.to = row.to,
    declared.sourceIds = row.sourceIds,
    declared.supersededAt = row.supersededAt
