:param partyId => 'H-DJ-07';
:param asOf => date('2013-06-30');
:param asKnownAt => null;
:param limit => 200;

/*
title: What a party holds on a day
description: |
  Every right over land, every stake and every office of a person, household, collective, cooperative, company or other party that was in force on the day.
  What a member holds through the household or the cooperative is not counted as the member's own. Stakes are intervals: what is not known is 0 to 100.
stability: stable
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the party }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  kind:        { type: string, description: "RIGHT, STAKE, MEMBERSHIP or OFFICE" }
  type:        { type: string, nullable: true, description: "Type of right, basis of the stake or membership, title of the office" }
  recordId:    { type: string, description: "The right, or the issuer or organisation" }
  name:        { type: string, nullable: true, description: Name of the organisation }
  parcelId:    { type: string, nullable: true, description: The parcel under the right }
  areaM2:      { type: number, nullable: true, description: Area of the parcel in square metres }
  numerator:   { type: integer, nullable: true, description: Numerator of the fraction of the right }
  denominator: { type: integer, nullable: true, description: Denominator of the fraction of the right }
  units:       { type: number, nullable: true, description: Units of the stake }
  minPercent:  { type: number, nullable: true, description: Least share of the issuer }
  maxPercent:  { type: number, nullable: true, description: Greatest share of the issuer }
  from:        { type: date, nullable: true, description: First day in force }
  to:          { type: date, nullable: true, description: First day no longer in force; null = open }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  path:        { type: path, description: "From the party to what it holds, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (party:Record {id: $partyId})
CALL (party, known) {
  MATCH path = (party)-[holds:HOLDS]->(right:LandRight)-[over:OVER]->(parcel:Parcel)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  MATCH (right)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND coalesce(state.from <= $asOf, true)
    AND coalesce(state.to > $asOf, true)
  MATCH (parcel)-[:WAS*0..1]->(parcelState)
  WHERE parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  RETURN 'RIGHT' AS kind, state.type AS type, right AS record, parcel, parcelState.areaM2 AS areaM2, holds.numerator AS numerator,
    holds.denominator AS denominator, null AS units, null AS minPercent, null AS maxPercent,
    state.from AS from, state.to AS to, COLLECT {
    UNWIND coalesce(holds.sourceIds, []) + COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
  UNION ALL
  MATCH path = (party)-[stake:HOLDS_STAKE]->(issuer:Party)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true)
    AND coalesce(stake.to > $asOf, true)
  CALL (issuer, known) {
    MATCH (:Party)-[other:HOLDS_STAKE]->(issuer)
    WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true) AND coalesce(other.from <= $asOf, true)
      AND coalesce(other.to > $asOf, true)
    RETURN sum(other.units) AS outstanding
  }
  RETURN 'STAKE' AS kind, stake.basis AS type, issuer AS record, null AS parcel, null AS areaM2, null AS numerator, null AS denominator,
    stake.units AS units,
    CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN round(100.0 * stake.units / outstanding, 4)
      ELSE coalesce(stake.shareMin, 0.0) END AS minPercent,
    CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN round(100.0 * stake.units / outstanding, 4)
      ELSE coalesce(stake.shareMax, 100.0) END AS maxPercent,
    stake.from AS from, stake.to AS to, COLLECT {
    UNWIND coalesce(stake.sourceIds, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
  UNION ALL
  MATCH path = (party)-[member:MEMBER_OF]->(organisation:Party)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true)
    AND coalesce(member.to > $asOf, true)
  RETURN 'MEMBERSHIP' AS kind, coalesce(member.basis, member.role) AS type, organisation AS record, null AS parcel, null AS areaM2, null AS numerator,
    null AS denominator, null AS units, null AS minPercent, null AS maxPercent,
    member.from AS from, member.to AS to, COLLECT {
    UNWIND coalesce(member.sourceIds, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
  UNION ALL
  MATCH path = (party)-[office:HOLDS_OFFICE]->(organisation:Party)
  WHERE office.recordedAt <= known AND coalesce(office.supersededAt > known, true) AND coalesce(office.from <= $asOf, true)
    AND coalesce(office.to > $asOf, true)
  RETURN 'OFFICE' AS kind, office.title AS type, organisation AS record, null AS parcel, null AS areaM2, null AS numerator, null AS denominator,
    null AS units, null AS minPercent, null AS maxPercent,
    office.from AS from, office.to AS to, COLLECT {
    UNWIND coalesce(office.sourceIds, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
}
RETURN kind, type, record.id AS recordId, record.name AS name, parcel.id AS parcelId, areaM2, numerator, denominator, units, minPercent, maxPercent,
  from, to, sourceIds, path
ORDER BY kind, recordId, from, units, type
LIMIT $limit
