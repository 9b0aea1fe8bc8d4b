:param instrumentId => 'I-CIRCULAR-2011';
:param asOf => date('2013-01-01');
:param divisionId => null;
:param basis => 'published';
:param localOnly => true;
:param asKnownAt => null;
:param limit => 100;

/*
title: Rules that contradict an instrument on a day
description: |
  Local rules in force on the day that point in another direction than the instrument, as the circular of 2011, while it was in force: where, which of their clauses, and in which question.
  That two instruments contradict each other says nothing of which one prevails: whether each binds as law stands beside it, and a circular is policy. A rule whose days are not on record is shown with inForce UNKNOWN. Only contradictions that somebody recorded are told.
stability: stable
asks:
  - row: 3
    question: Which local rules in force on 1 January 2013 contradict the circular, where, and by which clause?
    with: { asOf: 2013-01-01 }
    shows: [ruleId, place, clause, about, inForceFrom]
params:
  instrumentId: { type: string, record: [Instrument], default: I-CIRCULAR-2011, description: The instrument that they contradict }
  asOf:         { type: date, required: true, description: The day }
  divisionId:   { type: string, record: [AdminDivision], required: false, default: null, description: "Only rules of this place, of what lies below it or above it" }
  basis:        { type: string, default: published, enum: [published, dated], description: Which date counts for an instrument without a day of effect }
  localOnly:    { type: boolean, default: true, description: "Only rules of one place; false = also those of the whole country" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:        { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  ruleId:        { type: string, description: Id of the rule }
  title:         { type: string, description: English title }
  titleZh:       { type: string, nullable: true, description: Chinese title }
  kind:          { type: string, description: "LOCAL_RULE, LAW, REGULATION …" }
  placeId:       { type: string, nullable: true, description: Where it applies; null = the whole country }
  place:         { type: string, nullable: true, description: Name of the place }
  clause:        { type: string, nullable: true, description: Its articles that contradict; null = not told }
  otherClause:   { type: string, nullable: true, description: The articles that they contradict; null = the instrument as a whole }
  about:         { type: string, nullable: true, description: In which question }
  says:          { type: string, nullable: true, description: What the rule says }
  inForce:       { type: string, description: "YES, or UNKNOWN when its days are not on record" }
  inForceFrom:   { type: date, nullable: true, description: First day on which the rule was in force }
  repealedOn:    { type: date, nullable: true, description: First day on which it no longer was; null = open }
  conflictFrom:  { type: date, nullable: true, description: First day on which both were in force }
  conflictTo:    { type: date, nullable: true, description: First day on which they no longer contradicted each other }
  binding:       { type: boolean, description: Whether the rule binds as law; false = policy }
  otherBinding:  { type: boolean, description: Whether the instrument binds as law }
  verification:  { type: string, description: "How well the rule was read: TEXT, SECONDARY, SEED, UNVERIFIED or SYNTHETIC" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (instrument:Record {id: $instrumentId})-[:WAS*0..1]->(other)
WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true)
WITH known, instrument, other, coalesce(other.effectiveOn, CASE $basis WHEN 'dated' THEN coalesce(other.datedOn, other.publishedOn)
  ELSE coalesce(other.publishedOn, other.datedOn) END) AS otherFrom
WHERE coalesce(otherFrom <= $asOf, true) AND coalesce(other.repealedOn > $asOf, true)
MATCH (instrument)-[conflict:CONFLICTS_WITH]-(rule:Instrument)-[:WAS*0..1]->(state)
WHERE conflict.recordedAt <= known AND coalesce(conflict.supersededAt > known, true)
  AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (rule)-[applies:APPLIES_IN]->(place:AdminDivision)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
WITH known, instrument, other, otherFrom, conflict, rule, state, place, startNode(conflict) = rule AS ruleFirst, size(coalesce(place.code, '')) AS depth,
  coalesce(state.effectiveOn, CASE $basis WHEN 'dated' THEN coalesce(state.datedOn, state.publishedOn)
  ELSE coalesce(state.publishedOn, state.datedOn) END) AS inForceFrom,
  // The day on record is the later one of two publications; by the dates on the papers it is otherFrom.
  CASE WHEN $basis = 'dated' AND conflict.from = other.publishedOn AND otherFrom < conflict.from THEN otherFrom ELSE conflict.from END AS recordedFrom
WITH *, CASE WHEN inForceFrom > recordedFrom THEN inForceFrom ELSE coalesce(recordedFrom, inForceFrom) END AS conflictFrom
WHERE (NOT $localOnly OR place IS NOT NULL)
  AND coalesce(inForceFrom <= $asOf, true) AND coalesce(state.repealedOn > $asOf, true)
  AND coalesce(conflictFrom <= $asOf, true) AND coalesce(conflict.to > $asOf, true)
  AND ($divisionId IS NULL OR place IS NULL OR EXISTS {
    MATCH (:Record {id: $divisionId})-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above = place
  } OR EXISTS {
    MATCH (place)-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above.id = $divisionId
  })
RETURN rule.id AS ruleId, state.titleEn AS title, state.titleZh AS titleZh, state.kind AS kind, place.id AS placeId, place.name AS place,
  CASE WHEN ruleFirst THEN conflict.articles ELSE conflict.otherArticles END AS clause,
  CASE WHEN ruleFirst THEN conflict.otherArticles ELSE conflict.articles END AS otherClause, conflict.about AS about, state.says AS says,
  CASE WHEN inForceFrom IS NULL THEN 'UNKNOWN' ELSE 'YES' END AS inForce, inForceFrom, state.repealedOn AS repealedOn, conflictFrom,
  conflict.to AS conflictTo, state.binding AS binding, other.binding AS otherBinding, state.verification AS verification,
  COLLECT {
    UNWIND coalesce(conflict.sourceIds, []) + COLLECT {
      MATCH (rule)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (instrument)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY depth DESC, inForceFrom, ruleId, clause
LIMIT $limit
