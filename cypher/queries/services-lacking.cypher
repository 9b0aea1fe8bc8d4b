:param partyId => 'H-DJ-07';
:param asOf => date('2012-06-01');
:param outcome => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Services that people lack where they live, and why
description: |
  For a person, or each member of a household, the five kinds of service at the place of residence on the day: refused, given, or not recorded, what was required for it, and whether the record shows that the requirement was met.
  A refusal although the requirement was met is told as such: it speaks against the reason. NOT_RECORDED is unknown, neither refused nor given, and a permit or insurance that is not on record may exist.
stability: stable
asks:
  - row: 7
    question: Which services do the members of this household lack at their place of residence on 1 June 2012, and why?
    with: { partyId: H-DJ-07, asOf: 2012-06-01, outcome: REFUSED }
    shows: [personId, residence, service, outcome, requires, why]
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the person or household }
  asOf:       { type: date, required: true, description: The day }
  outcome:    { type: string, required: false, default: null, enum: [REFUSED, GIVEN, NOT_RECORDED], description: "Only this outcome; null = all three" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  personId:       { type: string, description: The person }
  name:           { type: string, nullable: true, description: Name }
  residenceId:    { type: string, nullable: true, description: Where the person lived; null = not on record }
  residence:      { type: string, nullable: true, description: Name of the place }
  registeredIn:   { type: string, nullable: true, description: Where the person was registered; null = not on record }
  service:        { type: string, description: "SCHOOL, HEALTH, HOUSING, EMPLOYMENT or WELFARE" }
  outcome:        { type: string, description: "REFUSED, GIVEN or NOT_RECORDED" }
  serviceId:      { type: string, nullable: true, description: The record of the service }
  institution:    { type: string, nullable: true, description: Who decided }
  since:          { type: date, nullable: true, description: Since when }
  requires:       { type: string, nullable: true, description: "LOCAL_REGISTRATION, RESIDENCE_PERMIT, INSURANCE or NONE" }
  requirementMet: { type: boolean, nullable: true, description: Whether the record shows that it was met; null = not known }
  why:            { type: string, description: "REGISTERED_ELSEWHERE, REGISTERED_HERE, REGISTRATION_NOT_RECORDED, PERMIT_HELD, NO_PERMIT_RECORDED, INSURED_HERE, INSURED_AT_HOME_ONLY, NO_INSURANCE_RECORDED, NO_REQUIREMENT, NOT_RECORDED" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (party:Record {id: $partyId})
CALL (party, known) {
  WITH party
  WHERE party:Person
  RETURN party AS person
  UNION
  MATCH (person:Person)-[member:MEMBER_OF]->(party)
  WHERE party:Household AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
  RETURN person
}
WITH known, person
WHERE coalesce(person.bornOn <= $asOf, true) AND coalesce(person.diedOn > $asOf, true)
CALL (person, known) {
  OPTIONAL MATCH (person)-[resides:RESIDES_IN]->(residence:AdminDivision)
  WHERE resides.recordedAt <= known AND coalesce(resides.supersededAt > known, true)
    AND coalesce(resides.from <= $asOf, true) AND coalesce(resides.to > $asOf, true)
  RETURN residence, coalesce(resides.sourceIds, []) AS residencePapers ORDER BY resides.from DESC, residence.id LIMIT 1
}
CALL (person, known) {
  OPTIONAL MATCH (person)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(state)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(place:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN place AS ownPlace, change AS ownChange, state.on AS ownOn ORDER BY state.on DESC, change.id LIMIT 1
}
CALL (person, known) {
  OPTIONAL MATCH (person)-[member:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(place:AdminDivision)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
    AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
    AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
  RETURN place AS householdPlace, member.from AS memberFrom, coalesce(registered.sourceIds, []) AS householdPapers ORDER BY registered.from DESC, place.id LIMIT 1
}
// Who joined the household after a change of his own is registered with it.
WITH *, ownPlace IS NOT NULL AND (householdPlace IS NULL OR coalesce(memberFrom < ownOn, true)) AS isOwn
WITH known, person, residence, residencePapers, CASE WHEN isOwn THEN ownChange END AS ownChange,
  CASE WHEN isOwn THEN ownPlace ELSE householdPlace END AS registered, CASE WHEN isOwn THEN [] ELSE householdPapers END AS registrationPapers
UNWIND ['SCHOOL', 'HEALTH', 'HOUSING', 'EMPLOYMENT', 'WELFARE'] AS service
CALL (person, residence, registered, service, known) {
  OPTIONAL MATCH (person)-[accesses:ACCESSES]->(access:Service)-[:WAS*0..1]->(state)
  WHERE accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind = service
    AND coalesce(state.from <= $asOf, true) AND coalesce(state.to > $asOf, true)
    AND EXISTS {
      MATCH (access)-[located:LOCATED_IN]->(at:AdminDivision)
      WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
        AND (EXISTS {
          MATCH (residence)-[:PART_OF*0..6]->(above:AdminDivision)
          WHERE above = at
        } OR EXISTS {
          MATCH (at)-[:PART_OF*0..6]->(above:AdminDivision)
          WHERE above = residence
        })
    }
  RETURN access, state
}
CALL (access, state, person, registered, known) {
  OPTIONAL MATCH (access)-[located:LOCATED_IN]->(at:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH access, state, person, registered, known, at
  ORDER BY at.id
  LIMIT 1
  OPTIONAL MATCH (person)-[holds:HOLDS_PERMIT]->(permit:ResidencePermit)-[:WAS*0..1]->(valid)
  WHERE state.requires = 'RESIDENCE_PERMIT' AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND valid.recordedAt <= known AND coalesce(valid.supersededAt > known, true)
    AND coalesce(valid.from <= $asOf, true) AND coalesce(valid.to > $asOf, true)
    AND EXISTS {
      MATCH (permit)-[:ISSUED_FOR]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
      WHERE above = at
    }
  OPTIONAL MATCH (person)-[enrolled:ENROLLED_IN]->(enrolment:Enrolment)-[:WAS*0..1]->(insured)
  WHERE state.requires = 'INSURANCE' AND enrolled.recordedAt <= known AND coalesce(enrolled.supersededAt > known, true)
    AND insured.recordedAt <= known AND coalesce(insured.supersededAt > known, true)
    AND coalesce(insured.from <= $asOf, true) AND coalesce(insured.to > $asOf, true)
  WITH state, registered, at, collect(DISTINCT permit) AS permits, collect(DISTINCT insured.tier) AS tiers, collect(DISTINCT enrolment) AS enrolments
  RETURN permits + enrolments AS proofs, CASE state.requires
    WHEN 'LOCAL_REGISTRATION' THEN CASE WHEN registered IS NULL THEN 'REGISTRATION_NOT_RECORDED' WHEN EXISTS {
      MATCH (registered)-[:PART_OF*0..6]->(above:AdminDivision)
      WHERE above = at
    } THEN 'REGISTERED_HERE' ELSE 'REGISTERED_ELSEWHERE' END
    WHEN 'RESIDENCE_PERMIT' THEN CASE WHEN permits = [] THEN 'NO_PERMIT_RECORDED' ELSE 'PERMIT_HELD' END
    WHEN 'INSURANCE' THEN CASE WHEN tiers = [] THEN 'NO_INSURANCE_RECORDED' WHEN any(tier IN tiers WHERE tier <> 'RURAL') THEN 'INSURED_HERE'
      ELSE 'INSURED_AT_HOME_ONLY' END
    WHEN 'NONE' THEN 'NO_REQUIREMENT' ELSE 'NOT_RECORDED' END AS why
}
CALL (access, known) {
  OPTIONAL MATCH (access)-[at:AT]->(institution:Institution)
  WHERE at.recordedAt <= known AND coalesce(at.supersededAt > known, true)
  RETURN min(institution.name) AS institution
}
WITH *, CASE WHEN access IS NULL THEN 'NOT_RECORDED' WHEN state.granted THEN 'GIVEN' ELSE 'REFUSED' END AS outcome
WHERE $outcome IS NULL OR outcome = $outcome
RETURN person.id AS personId, person.name AS name, residence.id AS residenceId, residence.name AS residence, registered.name AS registeredIn, service,
  outcome, access.id AS serviceId, institution,
  state.from AS since, state.requires AS requires,
  CASE WHEN why IN ['REGISTERED_HERE', 'PERMIT_HELD', 'INSURED_HERE', 'NO_REQUIREMENT'] THEN true
    WHEN why IN ['REGISTERED_ELSEWHERE', 'INSURED_AT_HOME_ONLY'] THEN false END AS requirementMet, why,
  COLLECT {
    UNWIND residencePapers + registrationPapers + COLLECT {
      UNWIND [access, ownChange] + proofs AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE outcome WHEN 'REFUSED' THEN 0 WHEN 'NOT_RECORDED' THEN 1 ELSE 2 END, personId, service, serviceId
LIMIT $limit
