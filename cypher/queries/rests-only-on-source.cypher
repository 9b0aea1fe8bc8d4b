:param sourceId => 'SRC-CABLE-09CHENGDU229';
:param asKnownAt => null;
:param limit => 200;

/*
title: What rests on one source alone
description: |
  The records that this paper is the only evidence of: what falls when the paper falls. A record that has a second paper is not listed, even if that paper only repeats this one.
stability: stable
asks:
  - row: 14
    question: Which facts rest only on the cable 09CHENGDU229?
    with: { sourceId: SRC-CABLE-09CHENGDU229 }
    shows: [kind, recordId, name]
params:
  sourceId:  { type: string, record: [Source], required: true, description: Id of the paper }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:     { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  recordId: { type: string, description: Id of the record }
  kind:     { type: string, description: Its label }
  name:     { type: string, nullable: true, description: "Its name, text or title" }
  page:     { type: string, nullable: true, description: Page or article }
  quote:    { type: string, nullable: true, description: What the paper says of it }
  verbatim: { type: boolean, nullable: true, description: Whether the quote is word for word }
  sourceIds: { type: strings, description: The paper }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (source:Record {id: $sourceId})<-[evidence:EVIDENCED_BY]-(record:Record)
WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  AND NOT EXISTS {
    MATCH (record)-[more:EVIDENCED_BY]->(other:Source)
    WHERE other <> source AND more.recordedAt <= known AND coalesce(more.supersededAt > known, true)
  }
WITH source, record, head(collect(evidence)) AS evidence
RETURN record.id AS recordId, head([label IN labels(record) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS kind,
  coalesce(record.name, record.text, record.titleEn, record.title) AS name, evidence.page AS page, evidence.quote AS quote,
  evidence.verbatim AS verbatim,
  [source.id] AS sourceIds
ORDER BY kind, recordId
LIMIT $limit
