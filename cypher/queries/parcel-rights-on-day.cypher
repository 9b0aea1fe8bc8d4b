:param parcelId => 'PA-DJ-0701';
:param asOf => date('2013-01-01');
:param asKnownAt => null;
:param limit => 100;

/*
title: Rights over a parcel on a day
description: |
  Every right that was in force over the parcel on the day, with who held which fraction of it; layer 0 is ownership, each derived right lies one layer higher.
  A right without a holder is shown without one. A right that no row speaks of may exist all the same.
stability: stable
params:
  parcelId:   { type: string, record: [Parcel], required: true, description: Id of the parcel }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  layer:       { type: integer, description: "0 = derives from no other right, 1 = from such a one, and so on" }
  rightId:     { type: string, description: Id of the right }
  type:        { type: string, description: "Type of right, such as COLLECTIVE_OWNERSHIP, CONTRACT_MGMT, OPERATION" }
  from:        { type: date, description: First day in force }
  to:          { type: date, nullable: true, description: First day no longer in force; null = open }
  parentId:    { type: string, nullable: true, description: The right that it derives from }
  holderId:    { type: string, nullable: true, description: Who held it }
  holderName:  { type: string, nullable: true, description: Name of the holder }
  holderKind:  { type: string, nullable: true, description: "Household, Collective, Cooperative, Company …" }
  numerator:   { type: integer, nullable: true, description: Numerator of the fraction held }
  denominator: { type: integer, nullable: true, description: Denominator of the fraction held }
  encumbered:  { type: boolean, description: Whether an undischarged mortgage lay on it that day }
  areaM2:      { type: number, description: Area of the parcel in square metres }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  path:        { type: path, description: "From the holder over the right to the parcel, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (parcel:Record {id: $parcelId})-[:WAS*0..1]->(parcelState)
WHERE parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
MATCH rightPath = (parcel)<-[over:OVER]-(right:LandRight)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
MATCH (right)-[:WAS*0..1]->(rightState)
WHERE rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
  AND coalesce(rightState.from <= $asOf, true) AND coalesce(rightState.to > $asOf, true)
CALL (right, known) {
  MATCH layers = (right)-[derived:DERIVED_FROM*0..6]->(:LandRight)
  WHERE all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN max(length(layers)) AS layer
}
OPTIONAL MATCH (right)-[derivedFrom:DERIVED_FROM]->(parent:LandRight)
WHERE derivedFrom.recordedAt <= known AND coalesce(derivedFrom.supersededAt > known, true)
OPTIONAL MATCH holderPath = (holder:Party)-[holds:HOLDS]->(right)-[drawn:OVER]->(parcel)
WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  AND drawn.recordedAt <= known AND coalesce(drawn.supersededAt > known, true)
RETURN layer, right.id AS rightId, rightState.type AS type, rightState.from AS from, rightState.to AS to, parent.id AS parentId,
  holder.id AS holderId, holder.name AS holderName,
  head([label IN labels(holder) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS holderKind, holds.numerator AS numerator,
    holds.denominator AS denominator,
  EXISTS {
    MATCH (right)<-[encumbered:ENCUMBERED]-(:Mortgage)-[:WAS*0..1]->(mortgage)
    WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true)
      AND mortgage.recordedAt <= known AND coalesce(mortgage.supersededAt > known, true)
      AND mortgage.on <= $asOf AND coalesce(mortgage.dischargedOn > $asOf, true)
  } AS encumbered,
  parcelState.areaM2 AS areaM2,
  COLLECT {
    UNWIND coalesce(holds.sourceIds, []) + COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds,
  coalesce(holderPath, rightPath) AS path
ORDER BY layer, rightId, holderId
LIMIT $limit
