:param speaker => null;
:param aboutId => 'D-50';
:param kind => null;
:param asKnownAt => null;
:param limit => 100;

/*
title: What was said, and by whom
description: |
  Claims by speaker, by what or which place they are about, and by kind. A claim shows that someone said something, never that it is so; a speaker is text and no person of the graph.
  How many papers carry it is told, and whether they contradict each other. Officials of a programme tell its good side.
stability: stable
asks:
  - row: 15
    question: Who told the consulate what, in what post, on what date?
    with: { speaker: Shen Xiaozhong, aboutId: null }
    shows: [text, statedBy, post, statedOn, support]
  - row: 34
    question: Which stances are declared, by whom and how well supported?
    with: { kind: STANCE, speaker: 2022 note }
    shows: [text, statedBy, statedOn, support]
  - row: 34
    question: Which aims are named beside them?
    with: { kind: RATIONALE, speaker: 2022 note }
    shows: [text, statedBy, statedOn, support]
params:
  speaker:   { type: string, required: false, default: null, description: "Part of the name of the speaker or author" }
  aboutId:   { type: string, record: [Record], required: false, default: null, description: "Id of a place (with everything below it), programme, instrument or statistic" }
  kind:      { type: string, required: false, default: null, enum: [FACT, STANCE, RATIONALE, CRITICISM], description: Kind }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  claimId:   { type: string, description: Id of the claim }
  text:      { type: string, description: The claim }
  kind:      { type: string, nullable: true, description: "FACT, STANCE, RATIONALE or CRITICISM" }
  statedBy:  { type: string, description: Who said it }
  post:      { type: string, nullable: true, description: In what post }
  statedOn:  { type: date, nullable: true, description: When }
  support:   { type: string, nullable: true, description: "ONE_SOURCE, SEVERAL_SOURCES or CONTRADICTED" }
  aboutIds:  { type: strings, description: What it is about }
  placeAsWritten: { type: string, nullable: true, description: The place as the paper writes it }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (claim:Claim)
WHERE claim.statedBy >= ''
MATCH (claim)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND coalesce(state.kind = $kind, $kind IS NULL)
  AND ($speaker IS NULL OR toLower(state.statedBy) CONTAINS toLower($speaker))
  AND ($aboutId IS NULL OR EXISTS {
    MATCH (claim)-[about:ABOUT]->(object:Record)-[:PART_OF*0..6]->(above:Record)
    WHERE above.id = $aboutId AND about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
  })
OPTIONAL MATCH (claim)-[names:NAMES]->(place:PlaceName)
WHERE names.recordedAt <= known AND coalesce(names.supersededAt > known, true)
RETURN claim.id AS claimId, state.text AS text, state.kind AS kind, state.statedBy AS statedBy, state.post AS post, state.statedOn AS statedOn,
  state.support AS support,
  COLLECT {
    MATCH (claim)-[about:ABOUT]->(object:Record)
    WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
    RETURN DISTINCT object.id ORDER BY object.id
  } AS aboutIds,
  place.name AS placeAsWritten, COLLECT {
    UNWIND COLLECT {
      MATCH (claim)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY statedOn, claimId
LIMIT $limit
