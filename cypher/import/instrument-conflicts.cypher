:param rows => [{
  id: 'IC-RLCL2002.CIRCULAR',
  instrumentId: 'I-RLCL-2002',
  otherId: 'I-CIRCULAR-2011',
  articles: '26(3)',
  otherArticles: null,
  about: 'Return of arable land and grassland when a whole family settles in a city with districts',
  from: date('2012-02-23'),
  to: date('2019-01-01'),
  sourceIds: ['SRC-XINGZUO', 'SRC-DSKNW', 'SRC-CHINANEWS-2012'],
  recordedAt: datetime('2012-02-23T00:00:00Z'),
  supersededAt: null
}];

/*
title: Instrument conflicts
description: An instrument points in another direction than a second one.
params:
  rows: { type: list, required: true }
writes:
  relationships:
    - type: CONFLICTS_WITH
      key: [id, recordedAt]
      from: { label: Instrument, column: instrumentId }
      to: { label: Instrument, column: otherId }
      properties: [articles, otherArticles, about, from, to, sourceIds, supersededAt]
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.instrumentId})
MATCH (end:Record {id: row.otherId})
MERGE (start)-[conflict:CONFLICTS_WITH {id: row.id, recordedAt: row.recordedAt}]->(end)
SET conflict.articles = row.articles,
    conflict.otherArticles = row.otherArticles,
    conflict.about = row.about,
    conflict.from = row.from,
    conflict.to = row.to,
    conflict.sourceIds = row.sourceIds,
    conflict.supersededAt = row.supersededAt
