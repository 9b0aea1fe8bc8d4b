:param divisionId => null;
:param asOf => null;
:param asKnownAt => null;
:param limit => 100;

/*
title: Experiments and who authorised them
description: |
  Pilots and programmes with the place and the day from which they ran, the instrument that authorises each, and how many events are recorded under them.
  A number or day of the instrument that was not read in its text stands in unverified. REPORTED means that a paper tells of the programme and no instrument of it is on record: it may have been authorised all the same. A day that is only known to lie in a month or year is the first of it, and said to be approximate.
stability: stable
scan: Programmes are few, and without a place all of them are told
asks:
  - row: 16
    question: Which experiments were authorised where and when?
    shows: [name, place, "from", authority, instrumentId, unverified]
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Only those that apply at this place, above or below it" }
  asOf:       { type: date, required: false, default: null, description: "Only those that had begun and not ended on the day, or whose days are not known" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  programmeId:  { type: string, description: Id of the programme }
  name:         { type: string, description: Its name }
  nameZh:       { type: string, nullable: true, description: Its Chinese name }
  placeId:      { type: string, nullable: true, description: Where it applies; null = not on record }
  place:        { type: string, nullable: true, description: Name of the place }
  "from":         { type: date, nullable: true, description: First day; null = not known }
  to:           { type: date, nullable: true, description: First day after it; null = open or not known }
  approximate:  { type: strings, description: Which of these days are not known exactly }
  authority:    { type: string, description: "AUTHORISED by an instrument, or only REPORTED" }
  instrumentId: { type: string, nullable: true, description: The instrument that it rests on }
  instrument:   { type: string, nullable: true, description: Its title }
  number:       { type: string, nullable: true, description: Its number }
  datedOn:      { type: date, nullable: true, description: Date on it }
  unverified:   { type: strings, description: "Fields of the instrument, such as number or datedOn, that were not read in its text: what stands there may be wrong" }
  description:  { type: string, nullable: true, description: What was tried }
  events:       { type: integer, description: Events recorded under it }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (programme:Programme)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND ($asOf IS NULL OR coalesce(state.from <= $asOf, true) AND coalesce(state.to > $asOf, true))
OPTIONAL MATCH (programme)-[applies:APPLIES_IN]->(place:AdminDivision)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
WITH known, programme, state, applies, place
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (:Record {id: $divisionId})-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above = place
} OR EXISTS {
  MATCH (place)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (programme, known) {
  OPTIONAL MATCH (programme)-[rests:RESTS_ON]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE rests.recordedAt <= known AND coalesce(rests.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  RETURN instrument, law ORDER BY instrument.id LIMIT 1
}
RETURN programme.id AS programmeId, state.name AS name, state.nameZh AS nameZh, place.id AS placeId, place.name AS place, state.from AS from,
  state.to AS to, coalesce(state.approximate, []) AS approximate,
  CASE WHEN instrument IS NULL THEN 'REPORTED' ELSE 'AUTHORISED' END AS authority, instrument.id AS instrumentId, law.titleEn AS instrument,
  law.number AS number, law.datedOn AS datedOn, coalesce(law.unverifiedFields, []) AS unverified, state.description AS description,
  COUNT {
    MATCH (programme)<-[under:UNDER]-(:Event)
    WHERE under.recordedAt <= known AND coalesce(under.supersededAt > known, true)
  } AS events,
  COLLECT {
    UNWIND coalesce(applies.sourceIds, []) + COLLECT {
      UNWIND [programme, instrument] AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY from, programmeId, placeId
LIMIT $limit
