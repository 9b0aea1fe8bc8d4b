:param statisticId => 'ST-2021-SEPARATED';
:param asKnownAt => null;
:param limit => 100;

/*
title: Where a published figure comes from
description: |
  The figure with its definition; the claims about it, with who said it, in what post and when; each paper that it or a claim stands on, and whether it was read; the papers that these refer to; and the other figures of the same day on the same papers, which may be its parts.
  A paper on which a figure stands and that was not read carries it only by hearsay. A figure has as many roots as papers that were read and refer to no other that has it. Figures beside it need not add up: what they count is in the definition.
stability: stable
asks:
  - row: 32
    question: What is the provenance of the 504 million?
    with: { statisticId: ST-2021-SEPARATED }
    shows: [what, definition, statedBy, sourceIds]
params:
  statisticId: { type: string, record: [Statistic], required: true, description: Id of the figure }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  step:        { type: string, description: "FIGURE, CLAIM, PAPER, REFERS_TO or BESIDE" }
  recordId:    { type: string, description: "The figure, claim or paper" }
  what:        { type: string, description: "The figure with its unit, the claim, or the title of the paper" }
  definition:  { type: string, nullable: true, description: What exactly a figure counts }
  statedBy:    { type: string, nullable: true, description: "Who stated it; of a paper its publisher" }
  post:        { type: string, nullable: true, description: In what post }
  "on":          { type: date, nullable: true, description: "Day of the figure, of the statement or of the publication" }
  support:     { type: string, nullable: true, description: "Of a claim ONE_SOURCE, SEVERAL_SOURCES or CONTRADICTED" }
  verification: { type: string, nullable: true, description: "Of a paper TEXT, SECONDARY, SEED or UNVERIFIED; null = it was not read" }
  carries:     { type: strings, description: "Of a paper what of these stands on it" }
  fromId:      { type: string, nullable: true, description: "Of a paper that is referred to, the paper that refers to it" }
  quote:       { type: string, nullable: true, description: "Words of the paper, where they were kept" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (figure:Record {id: $statisticId})-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
CALL (figure, known) {
  MATCH (figure)<-[about:ABOUT]-(claim:Claim)-[:WAS*0..1]->(said)
  WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true) AND said.recordedAt <= known AND coalesce(said.supersededAt > known, true)
  WITH DISTINCT claim, said
  ORDER BY said.statedOn, claim.id
  RETURN collect({claim: claim, said: said}) AS claims
}
CALL (figure, claims, known) {
  UNWIND [figure] + [entry IN claims | entry.claim] AS carried
  MATCH (carried)-[evidence:EVIDENCED_BY]->(paper:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND paper.recordedAt <= known AND coalesce(paper.supersededAt > known, true)
  WITH paper, carried, evidence
  ORDER BY paper.id, carried.id
  WITH paper, collect(DISTINCT carried.id) AS carries, head(collect(evidence.quote)) AS quote
  RETURN collect({paper: paper, carries: carries, quote: quote}) AS papers
}
CALL (figure, state, claims, papers, known) {
  RETURN 1 AS rank, 'FIGURE' AS step, figure AS record, state.name + ': ' + CASE WHEN state.value = toInteger(state.value) THEN toString(toInteger(state.value))
      ELSE toString(state.value) END + coalesce(' to ' + toString(state.valueMax), '') + ' ' + state.unit AS what, state.definition AS definition,
    state.statedBy AS statedBy, null AS post, state.asOf AS on, null AS support, null AS verification, [] AS carries, null AS fromId, null AS quote
  UNION ALL
  UNWIND claims AS entry
  WITH entry.claim AS claim, entry.said AS said
  RETURN 2 AS rank, 'CLAIM' AS step, claim AS record, said.text AS what, null AS definition, said.statedBy AS statedBy, said.post AS post,
    said.statedOn AS on, said.support AS support, null AS verification, [] AS carries, null AS fromId, null AS quote
  UNION ALL
  UNWIND papers AS entry
  WITH entry.paper AS paper, entry
  RETURN 3 AS rank, 'PAPER' AS step, paper AS record, paper.title AS what, null AS definition, paper.publisher AS statedBy, null AS post,
    coalesce(paper.publishedOn, paper.signedOn) AS on, null AS support, paper.verification AS verification, entry.carries AS carries, null AS fromId,
    entry.quote AS quote
  UNION ALL
  UNWIND papers AS entry
  WITH entry.paper AS paper, papers, known
  MATCH (paper)-[refers:REFERS_TO*1..3]->(earlier:Source)
  WHERE all(step IN refers WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  WITH DISTINCT earlier, startNode(last(refers)) AS refersFrom, papers
  RETURN 4 AS rank, 'REFERS_TO' AS step, earlier AS record, earlier.title AS what, null AS definition, earlier.publisher AS statedBy, null AS post,
    coalesce(earlier.publishedOn, earlier.signedOn) AS on, null AS support, earlier.verification AS verification,
    coalesce(head([entry IN papers WHERE entry.paper = earlier | entry.carries]), []) AS carries, refersFrom.id AS fromId, null AS quote
  UNION ALL
  UNWIND papers AS entry
  WITH entry.paper AS paper, figure, state, known
  MATCH (paper)<-[evidence:EVIDENCED_BY]-(other:Statistic)-[:WAS*0..1]->(beside)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND beside.recordedAt <= known AND coalesce(beside.supersededAt > known, true) AND other <> figure AND beside.asOf = state.asOf
  WITH DISTINCT other, beside
  RETURN 5 AS rank, 'BESIDE' AS step, other AS record, beside.name + ': ' + CASE WHEN beside.value = toInteger(beside.value)
      THEN toString(toInteger(beside.value)) ELSE toString(beside.value) END + ' ' + beside.unit AS what, beside.definition AS definition,
    beside.statedBy AS statedBy, null AS post, beside.asOf AS on, null AS support, null AS verification, [] AS carries, null AS fromId, null AS quote
}
RETURN step, record.id AS recordId, what, definition, statedBy, post, on, support, verification, carries, fromId, quote,
  CASE WHEN step IN ['PAPER', 'REFERS_TO'] THEN [record.id] ELSE COLLECT {
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } END AS sourceIds
ORDER BY rank, on, recordId, fromId
LIMIT $limit
