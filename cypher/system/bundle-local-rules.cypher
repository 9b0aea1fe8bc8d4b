:param ids => ['I-CIRCULAR-2011'];
:param asOf => date('2013-01-01');
:param divisionId => null;
:param asKnownAt => null;

/*
title: Local rules that contradict some instruments on a day at a place
description: A rule of the place or of one above it that was in force on the day and contradicted one of the instruments then. Only contradictions that somebody recorded are told.
params:
  ids:        { type: strings, required: true, description: Ids of instruments }
  asOf:       { type: date, required: true, description: The day }
  divisionId: { type: string, required: false, default: null, description: "The place; null = any" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
columns:
  id: { type: string, description: Id of the rule }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (instrument:Record)
WHERE instrument.id IN $ids
MATCH (instrument)-[conflict:CONFLICTS_WITH]-(rule:Instrument)-[:WAS*0..1]->(state)
WHERE conflict.recordedAt <= known AND coalesce(conflict.supersededAt > known, true)
  AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND coalesce(conflict.from <= $asOf, true) AND coalesce(conflict.to > $asOf, true)
  AND coalesce(coalesce(state.effectiveOn, state.publishedOn, state.datedOn) <= $asOf, true) AND coalesce(state.repealedOn > $asOf, true)
MATCH (rule)-[applies:APPLIES_IN]->(place:AdminDivision)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
WITH rule, place
WHERE $divisionId IS NULL OR EXISTS {
    MATCH (:Record {id: $divisionId})-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above = place
  }
RETURN DISTINCT rule.id AS id
ORDER BY id
