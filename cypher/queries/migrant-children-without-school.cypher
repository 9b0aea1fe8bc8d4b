:param divisionId => 'D-50';
:param residenceId => null;
:param fromAge => 6;
:param toAge => 15;
:param asOf => date('2013-01-15');
:param outcome => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Migrant children without a place at a school where they live
description: |
  Children of school age who live in another township than that of their registration and of whom no place at a school there is on record: REFUSED = on record as refused, with what was asked for; NOT_ON_REGISTER = a register of pupils of that place which is known to hold every entry of the day does not have the child; UNKNOWN = none of these.
  A child is registered where its household is, unless it changed alone while in it, as registration-of-party tells it. A child with a place (PLACE) is told only when asked for. A child that is not on the register may go to a school elsewhere, to a private one, or to none; a refusal may have been followed by a place that nobody wrote down.
stability: stable
asks:
  - row: 33
    question: Which migrant children lacked a school place where they lived in January 2013?
    with: { divisionId: D-50, asOf: "2013-01-15" }
    shows: [personId, residenceName, outcome, requires, age]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: Children registered at or below this place }
  residenceId: { type: string, record: [AdminDivision], required: false, default: null, description: Only those who live at or below this place }
  fromAge:    { type: integer, default: 6, min: 0, max: 30, description: Least age }
  toAge:      { type: integer, default: 15, min: 0, max: 30, description: Greatest age }
  asOf:       { type: date, required: true, description: The day }
  outcome:    { type: string, required: false, default: null, enum: [REFUSED, NOT_ON_REGISTER, UNKNOWN, PLACE], description: "Only this outcome; null = all but PLACE, which is the children who have one" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  personId:      { type: string, description: The child }
  age:           { type: integer, description: Years on the day }
  householdId:   { type: string, nullable: true, description: Its household }
  registeredId:  { type: string, description: Where it is registered }
  status:        { type: string, nullable: true, description: With which status }
  residenceId:   { type: string, description: Where it lives }
  residenceName: { type: string, nullable: true, description: Its name }
  livesThereFrom: { type: date, nullable: true, description: Since when }
  outcome:       { type: string, description: "REFUSED, NOT_ON_REGISTER, UNKNOWN or PLACE" }
  requires:      { type: string, nullable: true, description: "What was asked for: LOCAL_REGISTRATION, RESIDENCE_PERMIT, INSURANCE or NONE" }
  permit:        { type: boolean, description: Whether the child or somebody of its household held a residence permit for the place that day }
  schoolId:      { type: string, nullable: true, description: The school }
  schoolName:    { type: string, nullable: true, description: Its name }
  since:         { type: date, nullable: true, description: Day of the place or refusal }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(within:AdminDivision)
WITH known, collect(within) AS places
CALL (places, known) {
  UNWIND places AS within
  MATCH (within)<-[registered:REGISTERED_IN]-(:Household)<-[member:MEMBER_OF]-(person:Person)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true) AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
    AND person.bornOn > $asOf - duration({years: $toAge + 1}) AND person.bornOn <= $asOf - duration({years: $fromAge}) AND coalesce(person.diedOn > $asOf, true)
  RETURN person
  UNION
  UNWIND places AS within
  MATCH (within)<-[reached:TO_PLACE]-(:RegistrationChange)<-[:UNDERWENT]-(person:Person)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
    AND person.bornOn > $asOf - duration({years: $toAge + 1}) AND person.bornOn <= $asOf - duration({years: $fromAge}) AND coalesce(person.diedOn > $asOf, true)
  RETURN person
}
CALL (person, known) {
  OPTIONAL MATCH (person)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(state)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(ownPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN change, state.on AS changedOn, state.toStatus AS ownStatus, ownPlace
  ORDER BY changedOn DESC, change.id
  LIMIT 1
}
CALL (person, known) {
  OPTIONAL MATCH (person)-[member:MEMBER_OF]->(household:Household)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
  OPTIONAL MATCH (household)-[registered:REGISTERED_IN]->(householdPlace:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
  RETURN household, registered, householdPlace, member.from AS since
  ORDER BY registered IS NULL, registered.from DESC, householdPlace.id
  LIMIT 1
}
// Who joined the household after a change of his own is registered with it.
WITH *, ownPlace IS NOT NULL AND (registered IS NULL OR coalesce(since < changedOn, true)) AS alone
WITH known, places, person, household, CASE WHEN alone THEN change END AS ownChange, CASE WHEN alone THEN ownPlace ELSE householdPlace END AS place,
  CASE WHEN alone THEN ownStatus ELSE registered.status END AS status, CASE WHEN alone THEN [] ELSE coalesce(registered.sourceIds, []) END AS registrationPapers
WHERE place IN places
MATCH (person)-[lives:RESIDES_IN]->(home:AdminDivision)
WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= $asOf, true) AND coalesce(lives.to > $asOf, true) AND home <> place
  AND ($residenceId IS NULL OR EXISTS {
    MATCH (home)-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above.id = $residenceId
  })
CALL (place, home) {
  UNWIND [place, home] AS end
  OPTIONAL MATCH (end)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
  WITH place, end, coalesce(head(collect(later)), end) AS now
  OPTIONAL MATCH (now)-[:PART_OF*0..2]->(township:AdminDivision {level: 'TOWNSHIP'})
  RETURN collect(township.id) AS townships
}
WITH *
WHERE NOT (size(townships) = 2 AND townships[0] = townships[1])
CALL (person, home, known) {
  OPTIONAL MATCH (person)-[accesses:ACCESSES]->(service:Service)-[:WAS*0..1]->(served)
  WHERE accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true) AND served.recordedAt <= known AND coalesce(served.supersededAt > known, true) AND served.kind = 'SCHOOL' AND coalesce(served.from <= $asOf, true) AND coalesce(served.to > $asOf, true) AND EXISTS {
    MATCH (service)-[located:LOCATED_IN]->(at:AdminDivision)
    WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND (EXISTS { MATCH (at)-[:PART_OF*0..6]->(home) } OR EXISTS { MATCH (home)-[:PART_OF*1..6]->(at) })
  }
  OPTIONAL MATCH (service)-[taught:AT]->(school:Institution)
  WHERE taught.recordedAt <= known AND coalesce(taught.supersededAt > known, true)
  RETURN service, served, school
  ORDER BY coalesce(served.granted, false) DESC, served.from DESC, service.id
  LIMIT 1
}
CALL (home, service, known) {
  WITH home, service, known
  WHERE service IS NULL
  MATCH (home)<-[located:LOCATED_IN]-(other:Service)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.recordedAt <= known AND coalesce(source.supersededAt > known, true) AND other.kind = 'SCHOOL' AND 'REGISTRATION' IN source.completeFor
    AND source.coversFrom <= $asOf AND source.coversTo > $asOf
  RETURN min(source.id) AS completeId
}
WITH *, CASE WHEN service IS NOT NULL THEN CASE WHEN served.granted THEN 'PLACE' ELSE 'REFUSED' END WHEN completeId IS NOT NULL THEN 'NOT_ON_REGISTER'
  ELSE 'UNKNOWN' END AS outcome
WHERE CASE WHEN $outcome IS NULL THEN outcome <> 'PLACE' ELSE outcome = $outcome END
RETURN person.id AS personId, duration.between(person.bornOn, $asOf).years AS age, household.id AS householdId, place.id AS registeredId,
  status, home.id AS residenceId, home.name AS residenceName, lives.from AS livesThereFrom, outcome, served.requires AS requires,
  EXISTS {
    MATCH (household)<-[kin:MEMBER_OF]-(holder:Person)
    WHERE kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true) AND coalesce(kin.from <= $asOf, true) AND coalesce(kin.to > $asOf, true) AND EXISTS {
      MATCH (holder)-[permitted:HOLDS_PERMIT]->(permit:ResidencePermit)-[:WAS*0..1]->(valid)
      WHERE permitted.recordedAt <= known AND coalesce(permitted.supersededAt > known, true) AND valid.recordedAt <= known AND coalesce(valid.supersededAt > known, true) AND coalesce(valid.from <= $asOf, true) AND coalesce(valid.to > $asOf, true) AND EXISTS {
        MATCH (permit)-[issued:ISSUED_FOR]->(at:AdminDivision)
        WHERE issued.recordedAt <= known AND coalesce(issued.supersededAt > known, true) AND (EXISTS { MATCH (at)-[:PART_OF*0..6]->(home) } OR EXISTS { MATCH (home)-[:PART_OF*1..6]->(at) })
      }
    }
  } AS permit,
  school.id AS schoolId, school.name AS schoolName, served.from AS since,
  COLLECT {
    UNWIND registrationPapers + coalesce(lives.sourceIds, []) + CASE WHEN completeId IS NULL THEN [] ELSE [completeId] END + COLLECT {
      UNWIND [service, ownChange] AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE outcome WHEN 'REFUSED' THEN 1 WHEN 'NOT_ON_REGISTER' THEN 2 WHEN 'UNKNOWN' THEN 3 ELSE 4 END, personId, residenceId
LIMIT $limit
