:param recordId => 'SU-DJ-22';
:param asKnownAt => null;
:param limit => 100;

/*
title: Sources of a record
description: |
  The papers that a record and its relationships rest on, with page and quote, how well each was read, its four dates, and whether the record rests on it alone.
  Two papers that tell the same story are one source when the second repeats the first: refersToIds shows it.
stability: stable
params:
  recordId:  { type: string, record: [Record], required: true, description: Id of any record }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  sourceId:     { type: string, description: Id of the paper }
  type:         { type: string, description: Kind of paper }
  title:        { type: string, description: Title }
  publisher:    { type: string, nullable: true, description: Who issued it }
  page:         { type: string, nullable: true, description: Page or article }
  quote:        { type: string, nullable: true, description: What it says of the record }
  verbatim:     { type: boolean, nullable: true, description: Whether the quote is word for word }
  carries:      { type: strings, description: "What rests on it: RECORD for the record itself, else the types of its relationships" }
  onlySource:   { type: boolean, description: Whether the record itself rests on this paper alone }
  signedOn:     { type: date, nullable: true, description: Signed by all }
  submittedOn:  { type: date, nullable: true, description: Handed in to the register }
  recordedOn:   { type: date, nullable: true, description: Entered by the register }
  verification: { type: string, nullable: true, description: "TEXT, SECONDARY, SEED, UNVERIFIED or SYNTHETIC" }
  completeFor:  { type: strings, description: Record classes of which it holds every record }
  refersToIds:  { type: strings, description: Papers that it refers to }
  url:          { type: string, nullable: true, description: Where it was read }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (record:Record {id: $recordId})
CALL (record, known) {
  MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  RETURN source, evidence, 'RECORD' AS carried
  UNION ALL
  MATCH (record)-[link]-(:Record)
  WHERE link.sourceIds IS NOT NULL AND link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
  UNWIND link.sourceIds AS sourceId
  WITH DISTINCT sourceId, type(link) AS carried
  MATCH (source:Record {id: sourceId})
  RETURN source, null AS evidence, carried
}
WITH known, source, head(collect(evidence)) AS evidence, carried
ORDER BY carried
WITH known, source, head(collect(evidence)) AS evidence, collect(DISTINCT carried) AS carries
WITH known, collect({source: source, evidence: evidence, carries: carries}) AS all
UNWIND all AS entry
WITH known, entry, entry.source AS source, entry.evidence AS evidence, size([other IN all WHERE 'RECORD' IN other.carries]) AS direct
RETURN source.id AS sourceId, source.type AS type, source.title AS title, source.publisher AS publisher, evidence.page AS page,
  evidence.quote AS quote, evidence.verbatim AS verbatim, entry.carries AS carries,
  direct = 1 AND 'RECORD' IN entry.carries AS onlySource, source.signedOn AS signedOn, source.submittedOn AS submittedOn,
    source.recordedOn AS recordedOn, source.verification AS verification,
  coalesce(source.completeFor, []) AS completeFor,
  COLLECT {
    MATCH (source)-[refers:REFERS_TO]->(other:Source)
    WHERE refers.recordedAt <= known AND coalesce(refers.supersededAt > known, true)
    RETURN DISTINCT other.id ORDER BY other.id
  } AS refersToIds,
  source.url AS url
ORDER BY 'RECORD' IN carries DESC, sourceId
LIMIT $limit
