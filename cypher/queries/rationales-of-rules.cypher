:param divisionId => null;
:param asOf => null;
:param general => true;
:param asKnownAt => null;
:param limit => 100;

/*
title: Reasons that local rules give
description: |
  Every local rule with the reason that it, or whoever speaks for it or its programme, gives for itself: as text, with who said it, when, and how well it is supported. A reason that is given is not the cause.
  A rule of which no reason was read stands with NOT_RECORDED: it may well give one. Reasons that name no local rule follow, as GENERAL.
stability: stable
scan: Which rules are local is told by their kind, and without a place all of them are told
asks:
  - row: 13
    question: Which rationale is cited by each local rule, and which motives are named in general?
    shows: [instrumentId, place, cited, rationale, statedBy]
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Only rules of this place, of what lies below it or above it" }
  asOf:       { type: date, required: false, default: null, description: "Only rules in force on the day, or whose days are not on record" }
  general:    { type: boolean, default: true, description: Also reasons that name no local rule }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  instrumentId: { type: string, nullable: true, description: Id of the rule; null = the reason names no local rule }
  title:        { type: string, nullable: true, description: Its English title }
  titleZh:      { type: string, nullable: true, description: Its Chinese title }
  place:        { type: string, nullable: true, description: Where it applies }
  inForceFrom:  { type: date, nullable: true, description: First day in force; null = not on record }
  repealedOn:   { type: date, nullable: true, description: First day no longer in force }
  cited:        { type: string, description: "FOR_THE_RULE, FOR_ITS_PROGRAMME, NOT_RECORDED, or GENERAL" }
  rationale:    { type: string, nullable: true, description: The reason; null = none on record }
  claimId:      { type: string, nullable: true, description: The claim that tells it }
  statedBy:     { type: string, nullable: true, description: Who said it }
  post:         { type: string, nullable: true, description: In what post }
  statedOn:     { type: date, nullable: true, description: When }
  support:      { type: string, nullable: true, description: "ONE_SOURCE, SEVERAL_SOURCES or CONTRADICTED" }
  sourceIds:  { type: strings, description: "The papers of the claim; of the rule, where there is none" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
CALL (known) {
  MATCH (rule:Instrument {kind: 'LOCAL_RULE'})-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  OPTIONAL MATCH (rule)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH known, rule, state, place, coalesce(state.effectiveOn, state.publishedOn, state.datedOn) AS inForceFrom
  WHERE ($asOf IS NULL OR coalesce(inForceFrom <= $asOf, true) AND coalesce(state.repealedOn > $asOf, true))
    AND ($divisionId IS NULL OR EXISTS {
      MATCH (:Record {id: $divisionId})-[:PART_OF*0..6]->(above:AdminDivision)
      WHERE above = place
    } OR EXISTS {
      MATCH (place)-[:PART_OF*0..6]->(above:AdminDivision)
      WHERE above.id = $divisionId
    })
  CALL (rule, known) {
    OPTIONAL MATCH (rule)<-[rests:RESTS_ON*0..1]-(subject)<-[about:ABOUT]-(claim:Claim)-[:WAS*0..1]->(told)
    WHERE all(step IN rests WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
      AND about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
      AND told.recordedAt <= known AND coalesce(told.supersededAt > known, true) AND told.kind = 'RATIONALE'
    RETURN claim, told, subject
  }
  RETURN rule, state, place, inForceFrom, claim, told,
    CASE WHEN claim IS NULL THEN 'NOT_RECORDED' WHEN subject = rule THEN 'FOR_THE_RULE' ELSE 'FOR_ITS_PROGRAMME' END AS cited
  UNION ALL
  MATCH (claim:Claim)-[:WAS*0..1]->(told)
  WHERE $general AND told.recordedAt <= known AND coalesce(told.supersededAt > known, true) AND told.kind = 'RATIONALE'
    AND NOT EXISTS {
      MATCH (claim)-[about:ABOUT]->(:Record)-[:RESTS_ON*0..1]->(:Instrument {kind: 'LOCAL_RULE'})
      WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
    }
    AND ($divisionId IS NULL OR EXISTS {
      MATCH (claim)-[:ABOUT]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
      WHERE above.id = $divisionId
    })
  RETURN null AS rule, null AS state, null AS place, null AS inForceFrom, claim, told, 'GENERAL' AS cited
}
RETURN rule.id AS instrumentId, state.titleEn AS title, state.titleZh AS titleZh, place.name AS place, inForceFrom, state.repealedOn AS repealedOn,
  cited, told.text AS rationale, claim.id AS claimId, told.statedBy AS statedBy, told.post AS post, told.statedOn AS statedOn,
  told.support AS support,
  COLLECT {
    MATCH (record:Record {id: coalesce(claim.id, rule.id)})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE cited WHEN 'FOR_THE_RULE' THEN 0 WHEN 'FOR_ITS_PROGRAMME' THEN 1 WHEN 'NOT_RECORDED' THEN 2 ELSE 3 END, inForceFrom, instrumentId, claimId
LIMIT $limit
