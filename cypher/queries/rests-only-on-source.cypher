:param sourceId => 'SRC-CABLE-09CHENGDU229';
:param asKnownAt => null;
:param limit => 200;

/*
title: What rests on one source alone
description: |
  The records that this paper is the only evidence of, and the links between records that rest on it alone: what falls when the paper falls. A link is looked for at the records that rest on the paper and at the paper itself.
  What has a second paper is not listed, even if that paper only repeats this one. A second paper that nobody read (verification UNVERIFIED, or none, as of one that is only named elsewhere) supports nothing: what has no other is listed, and unreadIds names it.
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
  recordId: { type: string, description: "Id of the record; of a link the one that it starts at" }
  kind:     { type: string, description: "Its label; of a link its type" }
  name:     { type: string, nullable: true, description: "Its name, text or title" }
  link:     { type: string, nullable: true, description: "Id of the link; null = the record itself rests on the paper" }
  otherId:  { type: string, nullable: true, description: Where the link leads }
  page:     { type: string, nullable: true, description: Page or article }
  quote:    { type: string, nullable: true, description: What the paper says of it }
  verbatim: { type: boolean, nullable: true, description: Whether the quote is word for word }
  unreadIds: { type: strings, description: Papers beside it that nobody read }
  sourceIds: { type: strings, description: The paper and those beside it that nobody read }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (source:Record {id: $sourceId})
OPTIONAL MATCH (source)<-[evidence:EVIDENCED_BY]-(record:Record)
WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
WITH known, source, record, head(collect(evidence)) AS evidence
WITH known, source, collect({record: record, evidence: evidence}) AS resting
CALL (known, source, resting) {
  UNWIND resting AS entry
  WITH known, source, entry.record AS record, entry.evidence AS evidence
  WHERE record IS NOT NULL
  RETURN record, null AS link, evidence, COLLECT {
    MATCH (record)-[more:EVIDENCED_BY]->(other:Source)
    WHERE other <> source AND more.recordedAt <= known AND coalesce(more.supersededAt > known, true)
    WITH DISTINCT other
    ORDER BY other.id
    RETURN other
  } AS others
  UNION ALL
  UNWIND [source] + [entry IN resting WHERE entry.record IS NOT NULL | entry.record] AS near
  MATCH (near)-[link]-()
  WHERE source.id IN link.sourceIds AND type(link) <> 'EVIDENCED_BY' AND link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
  WITH DISTINCT source, link
  RETURN startNode(link) AS record, link, null AS evidence, COLLECT {
    UNWIND link.sourceIds AS otherId
    MATCH (other:Record {id: otherId})
    WHERE other <> source
    WITH DISTINCT other
    ORDER BY other.id
    RETURN other
  } AS others
}
WITH source, record, link, evidence, [other IN others WHERE other.verification IS NULL OR other.verification = 'UNVERIFIED' | other.id] AS unread, others
WHERE size(unread) = size(others)
RETURN record.id AS recordId, coalesce(type(link), head([label IN labels(record) WHERE NOT label IN ['Record', 'Event', 'Party']])) AS kind,
  coalesce(record.name, record.text, record.titleEn, record.title) AS name, link.id AS link, CASE WHEN link IS NOT NULL THEN endNode(link).id END AS otherId,
  evidence.page AS page, evidence.quote AS quote, evidence.verbatim AS verbatim, unread AS unreadIds,
  [source.id] + unread AS sourceIds
ORDER BY link IS NOT NULL, kind, recordId, link
LIMIT $limit
