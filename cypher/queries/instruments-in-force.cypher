:param divisionId => 'D-500231';
:param asOf => date('2011-06-30');
:param basis => 'published';
:param asKnownAt => null;
:param limit => 100;

/*
title: Instruments in force at a place on a day
description: |
  Laws, regulations, circulars and local rules in force on the day, of the whole country and of the place and everything above it, the most local first.
  An instrument with a day of effect is in force from it; a policy without one from its publication, or from its date when the basis is "dated": between the two lie the 362 days of the circular of 2011.
  One whose days are not in the record is left out. How well each was read stands beside it; UNVERIFIED is general knowledge and proves nothing. Which contradict another of the list is named.
stability: stable
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Id of a place; null = only what applies in the whole country" }
  asOf:       { type: date, required: true, description: The day }
  basis:      { type: string, default: published, enum: [published, dated], description: Which date counts for an instrument without a day of effect }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  instrumentId:   { type: string, description: Id of the instrument }
  title:          { type: string, description: English title }
  titleZh:        { type: string, nullable: true, description: Chinese title }
  number:         { type: string, nullable: true, description: Document number }
  kind:           { type: string, description: "LAW, REGULATION, CIRCULAR …" }
  binding:        { type: boolean, description: Whether it binds as law; false = policy }
  place:          { type: string, nullable: true, description: Where it applies; null = the whole country }
  inForceFrom:    { type: date, description: First day in force on this basis }
  repealedOn:     { type: date, nullable: true, description: First day no longer in force }
  datedOn:        { type: date, nullable: true, description: Date on the document }
  publishedOn:    { type: date, nullable: true, description: Day of publication }
  effectiveOn:    { type: date, nullable: true, description: Day of effect }
  articles:       { type: string, nullable: true, description: The articles that matter here }
  says:           { type: string, nullable: true, description: What it allows or forbids }
  conflictsWithIds: { type: strings, description: Instruments that it contradicts or is contradicted by that day }
  verification:   { type: string, description: "TEXT, SECONDARY, SEED, UNVERIFIED or SYNTHETIC" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (place:Record {id: $divisionId})
  WHERE place:AdminDivision
}
OPTIONAL MATCH (division:Record {id: $divisionId})-[partOf:PART_OF*0..6]->(above:AdminDivision)
WHERE all(step IN partOf WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
WITH known, collect(above) AS places
MATCH (instrument:Instrument)
WHERE instrument.kind IN ['LAW', 'REGULATION', 'CIRCULAR', 'INTERPRETATION', 'LOCAL_RULE', 'OPINION', 'ORDER']
MATCH (instrument)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (instrument)-[applies:APPLIES_IN]->(where:AdminDivision)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
WITH known, places, instrument, state, where,
  coalesce(state.effectiveOn, CASE $basis WHEN 'dated' THEN coalesce(state.datedOn, state.publishedOn)
  ELSE coalesce(state.publishedOn, state.datedOn) END) AS inForceFrom
WHERE (where IS NULL OR where IN places) AND inForceFrom <= $asOf AND coalesce(state.repealedOn > $asOf, true)
RETURN instrument.id AS instrumentId, state.titleEn AS title, state.titleZh AS titleZh, state.number AS number, state.kind AS kind,
  state.binding AS binding, where.name AS place, inForceFrom,
  state.repealedOn AS repealedOn, state.datedOn AS datedOn, state.publishedOn AS publishedOn, state.effectiveOn AS effectiveOn,
    state.articles AS articles, state.says AS says,
  COLLECT {
    MATCH (instrument)-[conflict:CONFLICTS_WITH]-(other:Instrument)
    WHERE conflict.recordedAt <= known AND coalesce(conflict.supersededAt > known, true) AND coalesce(conflict.from <= $asOf, true)
      AND coalesce(conflict.to > $asOf, true)
    RETURN DISTINCT other.id ORDER BY other.id
  } AS conflictsWithIds,
  state.verification AS verification, COLLECT {
    UNWIND COLLECT {
      MATCH (instrument)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY size(coalesce(where.code, '')) DESC, inForceFrom, instrumentId
LIMIT $limit
