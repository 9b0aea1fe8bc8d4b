:param rows => [{
  id: 'EV-D-500107.1',
  recordId: 'D-500107',
  sourceId: 'SRC-MCA-200912',
  page: '500107',
  quote: '九龙坡区',
  verbatim: true,
  sourceIds: ['SRC-MCA-200912'],
  recordedAt: datetime('2009-12-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Evidence
description: Which paper a record rests on.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: EVIDENCED_BY
      key: [id, recordedAt]
      from: { label: Record, column: recordId }
      to: { label: Source, column: sourceId }
      properties: [page, quote, verbatim, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.recordId})
MATCH (end:Record {id: row.sourceId})
MERGE (start)-[evidence:EVIDENCED_BY {id: row.id, recordedAt: row.recordedAt}]->(end)
SET evidence.page = row.page,
    evidence.quote = row.quote,
    evidence.verbatim = row.verbatim,
    evidence.sourceIds = row.sourceIds,
    evidence.supersededAt = row.supersededAt
