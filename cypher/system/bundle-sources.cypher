:param ids => ['SRC-DJ-OFFICES'];
:param recordIds => ['OF-DJ-34-1'];
:param asKnownAt => null;

/*
title: Papers, and what they say about some records
params:
  ids:       { type: strings, required: true, description: Ids of sources }
  recordIds: { type: strings, required: true, description: Ids of the records that they are asked about }
  asKnownAt: { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
columns:
  id:         { type: string, description: Id of the source }
  properties: { type: map, nullable: true, description: What is known of the paper; null when it was not known then }
  says:       { type: list, description: "Maps of recordId, page, quote, verbatim" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
OPTIONAL MATCH (found:Record)
WHERE found.id IN $recordIds
WITH known, collect(found) AS records
MATCH (source:Record)
WHERE source.id IN $ids
CALL (source, known) {
  OPTIONAL MATCH (source)-[:WAS*0..1]->(state)
  WHERE coalesce(state.recordedAt <= known, true) AND coalesce(state.supersededAt > known, true)
  WITH state
  ORDER BY state.recordedAt DESC
  RETURN head(collect(properties(state))) AS properties
}
RETURN source.id AS id, properties,
  COLLECT {
    UNWIND records AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN {recordId: record.id, page: evidence.page, quote: evidence.quote, verbatim: evidence.verbatim}
    ORDER BY record.id, evidence.page, evidence.quote
  } AS says
ORDER BY id
