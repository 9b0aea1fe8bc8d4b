:param divisionId => 'D-11';
:param asOf => date('2013-06-30');
:param within => false;
:param asKnownAt => null;
:param limit => 200;

/*
title: Households with more homes than a limit allows
description: |
  Households that are not registered in the place of a purchase limit and own more homes there than it allows them on the day. What was bought before the limit is told apart: a limit on buying does not make it unlawful to keep.
  UNKNOWN is a household of whose registration on the day nothing is on record, a home of which no day is, and a home of which no owner is: it may belong to any of them. A person's homes count with those of the household that the person belonged to. A sale that is not on record may have happened, and an exemption too.
stability: stable
scan: Limits on homes are few, so all are read where their place is looked for
asks:
  - row: 10
    question: Which non-local households own more homes in Beijing than the limit in force on 30 June 2013?
    with: { divisionId: D-11, asOf: 2013-06-30 }
    shows: [ownerId, verdict, owned, allowed, boughtUnderLimit, registeredIn]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: The place; limits of what lies above it count too }
  asOf:       { type: date, required: true, description: The day }
  within:     { type: boolean, default: false, description: Also households that own no more than allowed }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  limitId:          { type: string, description: The limit }
  instrumentId:     { type: string, nullable: true, description: The instrument that it rests on }
  inForceFrom:      { type: date, nullable: true, description: First day of the limit }
  allowed:          { type: integer, description: Homes that a household registered elsewhere may own }
  ownerId:          { type: string, nullable: true, description: The household; a person of whom no household is on record; null = owner not on record }
  name:             { type: string, nullable: true, description: Its name }
  registeredIn:     { type: string, nullable: true, description: Where it was registered on the day; null = not on record }
  owned:            { type: integer, description: "Homes owned there on the day, by title or else by handing over" }
  boughtUnderLimit: { type: integer, description: How many of them since the limit }
  undated:          { type: integer, description: Further homes of which no day is on record }
  verdict:          { type: string, description: "OVER, HELD_BEFORE_THE_LIMIT, UNKNOWN or WITHIN" }
  because:          { type: string, description: Why }
  dwellingIds:      { type: strings, description: The homes }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (:Record {id: $divisionId})-[:PART_OF*0..6]->(place:AdminDivision)<-[applies:APPLIES_IN]-(bound:PurchaseLimit)-[:WAS*0..1]->(state)
WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND coalesce(state.from <= $asOf, true) AND coalesce(state.to > $asOf, true)
CALL (bound, known) {
  OPTIONAL MATCH (bound)-[rests:RESTS_ON]->(instrument:Instrument)
  WHERE rests.recordedAt <= known AND coalesce(rests.supersededAt > known, true)
  RETURN instrument ORDER BY instrument.id LIMIT 1
}
MATCH (place)<-[:PART_OF*0..6]-(:AdminDivision)<-[located:LOCATED_IN]-(dwelling:Dwelling)-[:WAS*0..1]->(home)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  AND home.recordedAt <= known AND coalesce(home.supersededAt > known, true)
  AND coalesce(home.titledOn, home.deliveredOn, $asOf) <= $asOf
CALL (dwelling, known) {
  OPTIONAL MATCH (dwelling)-[owned:OWNED_BY]->(owner:Party)
  WHERE owned.recordedAt <= known AND coalesce(owned.supersededAt > known, true)
  OPTIONAL MATCH (owner)-[member:MEMBER_OF]->(household:Household)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
  WITH owner, household
  ORDER BY household.id
  RETURN DISTINCT coalesce(household, owner) AS owner
}
WITH known, place, bound, state, instrument, owner, dwelling, coalesce(home.titledOn, home.deliveredOn) AS ownedFrom
ORDER BY dwelling.id
WITH known, place, bound, state, instrument, owner, collect(DISTINCT dwelling) AS dwellings, count(ownedFrom) AS owned,
  count(CASE WHEN ownedFrom >= state.from THEN 1 END) AS boughtUnderLimit, count(CASE WHEN ownedFrom IS NULL THEN 1 END) AS undated
CALL (owner, place, known) {
  OPTIONAL MATCH (owner)-[registered:REGISTERED_IN]->(at:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
    AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
  RETURN at, coalesce(registered.sourceIds, []) AS registrationPapers, EXISTS {
    MATCH (at)-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above = place
  } AS isLocal
  ORDER BY registered.from DESC, at.id
  LIMIT 1
}
WITH *, coalesce(state.maxNonLocal, 0) AS allowed
WITH *, CASE WHEN owner IS NULL THEN 'UNKNOWN' WHEN owned + undated <= allowed THEN 'WITHIN' WHEN at IS NULL OR owned <= allowed THEN 'UNKNOWN'
  WHEN boughtUnderLimit = 0 THEN 'HELD_BEFORE_THE_LIMIT' ELSE 'OVER' END AS verdict
WHERE NOT isLocal AND ($within OR verdict <> 'WITHIN')
RETURN bound.id AS limitId, instrument.id AS instrumentId, state.from AS inForceFrom, allowed, owner.id AS ownerId, owner.name AS name,
  at.name AS registeredIn, owned, boughtUnderLimit, undated, verdict,
  CASE WHEN owner IS NULL THEN 'No owner is on record' WHEN verdict = 'WITHIN' THEN 'No more than allowed'
    WHEN at IS NULL THEN 'No registration on the day is on record: it may be a local household'
    WHEN owned <= allowed THEN 'Since when one of them is owned is not on record' WHEN boughtUnderLimit = 0 THEN 'All were bought before the limit'
    WHEN owned > boughtUnderLimit THEN 'Bought under the limit: ' + toString(boughtUnderLimit) + ', with ' + toString(owned - boughtUnderLimit)
      + ' from before it'
    ELSE 'All were bought under the limit' END AS because,
  [dwelling IN dwellings | dwelling.id] AS dwellingIds,
  COLLECT {
    UNWIND registrationPapers + COLLECT {
      UNWIND [bound, instrument] + dwellings AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE verdict WHEN 'OVER' THEN 0 WHEN 'UNKNOWN' THEN 1 WHEN 'HELD_BEFORE_THE_LIMIT' THEN 2 ELSE 3 END, owned DESC, ownerId, limitId
LIMIT $limit
