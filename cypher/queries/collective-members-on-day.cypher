:param collectiveId => 'K-JL-1';
:param asOf => null;
:param eventId => null;
:param aroundDays => 365;
:param asKnownAt => null;
:param limit => 500;

/*
title: Members of a collective on a day
description: |
  Who was a member of a collective on the day, or, when no day is given, on the day on which each plan of compensation was fixed: the day of its notice, which the row names. Whoever was a member then has a share in the compensation.
  A membership whose first day is not on record may have begun after the day: it is SINCE_NOT_KNOWN, and nobody is called a member by it.
  Those who joined or left, were born or died within so many days around it are shown too, with why they do not count, and so is what speaks against a row, such as a death before the day. A collective without a plan on record gives one row that says so.
  Membership is no registration: being registered elsewhere is told and does not end it.
stability: stable
asks:
  - row: 6
    question: Who was a member of the first group of Wutongya on the day the compensation plan was fixed?
    with: { collectiveId: K-JL-1 }
    shows: [day, dayBasis, planId, personId, name, basis, since]
params:
  collectiveId: { type: string, record: [Collective], required: true, description: Id of the collective }
  asOf:         { type: date, required: false, default: null, description: "The day; null = the day on which a plan of compensation was fixed, from the record" }
  eventId:      { type: string, record: [Event], required: false, default: null, description: "Only the plan of this expropriation" }
  aroundDays:   { type: integer, default: 365, min: 0, max: 3650, description: Days around the day within which those are shown who do not count }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:        { type: integer, default: 500, min: 1, max: 1000, description: Rows at most }
columns:
  day:           { type: date, nullable: true, description: The day; null = no plan of compensation is on record }
  dayBasis:      { type: string, description: "GIVEN, COMPENSATION_PLAN, or NO_PLAN_ON_RECORD" }
  planId:        { type: string, nullable: true, description: The notice of the plan }
  eventId:       { type: string, nullable: true, description: The expropriation that the plan belongs to }
  personId:      { type: string, nullable: true, description: The person }
  name:          { type: string, nullable: true, description: Name }
  member:        { type: boolean, nullable: true, description: "Whether a member on the day; null = not known, as the record does not tell since when" }
  why:           { type: string, nullable: true, description: "MEMBER; else SINCE_NOT_KNOWN, JOINED_LATER, LEFT_BEFORE" }
  basis:         { type: string, nullable: true, description: Basis of the membership }
  since:         { type: date, nullable: true, description: Member since; null = not known }
  until:         { type: date, nullable: true, description: First day no longer a member; null = open }
  householdId:   { type: string, nullable: true, description: Household on the day }
  status:        { type: string, nullable: true, description: Status with which that household was registered }
  registeredIn:  { type: string, nullable: true, description: Where }
  paidFen:       { type: integer, nullable: true, description: "Recorded as paid for the event to the person or household; null = no event" }
  speaksAgainst: { type: strings, description: "What on record speaks against the row: DEAD, NOT_BORN, MEMBER_ELSEWHERE" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WHERE $eventId IS NULL OR EXISTS {
  MATCH (event:Record {id: $eventId})
  WHERE event:Event
}
MATCH (collective:Record {id: $collectiveId})
CALL (collective, known) {
  OPTIONAL MATCH (collective)<-[addressed:ADDRESSED_TO]-(plan:Notice {kind: 'COMPENSATION_PLAN'})-[:WAS*0..1]->(fixed)
  WHERE $asOf IS NULL AND addressed.recordedAt <= known AND coalesce(addressed.supersededAt > known, true)
    AND fixed.recordedAt <= known AND coalesce(fixed.supersededAt > known, true)
  OPTIONAL MATCH (plan)<-[authorised:AUTHORISED_BY]-(event:Expropriation)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  WITH plan, event, coalesce($asOf, fixed.signedOn) AS day
  WHERE $eventId IS NULL OR event.id = $eventId
  RETURN collect({plan: plan, event: event, day: day}) AS plans
}
UNWIND CASE WHEN plans = [] THEN [{plan: null, event: null, day: $asOf}] ELSE plans END AS fixed
WITH known, collective, fixed.plan AS plan, fixed.day AS day, fixed.event AS event
CALL (event, known) {
  OPTIONAL MATCH (given:Record {id: $eventId})
  RETURN coalesce(event, given) AS paidFor
}
CALL (collective, day, known) {
  OPTIONAL MATCH (collective)<-[link:MEMBER_OF]-(person:Person)
  WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true) AND day IS NOT NULL
    AND coalesce(link.from <= day + duration({days: $aroundDays}), true) AND coalesce(link.to > day - duration({days: $aroundDays}), true)
  RETURN person, link, CASE WHEN link.from > day THEN 'JOINED_LATER' WHEN link.to <= day THEN 'LEFT_BEFORE' WHEN link.from <= day THEN 'MEMBER'
    WHEN person IS NOT NULL THEN 'SINCE_NOT_KNOWN' END AS why
}
CALL (person, day, known) {
  OPTIONAL MATCH (person)-[member:MEMBER_OF]->(household:Household)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= day, true) AND coalesce(member.to > day, true)
  OPTIONAL MATCH (household)-[registered:REGISTERED_IN]->(place:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
    AND coalesce(registered.from <= day, true) AND coalesce(registered.to > day, true)
  RETURN household, registered.status AS status, place.name AS registeredIn ORDER BY member.from DESC, registered.from DESC, household.id LIMIT 1
}
CALL (person, household, paidFor, known) {
  OPTIONAL MATCH (paidFor)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.paidOn IS NOT NULL
  OPTIONAL MATCH (payment)-[to:PAID_TO]->(payee:Party)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true) AND payee IN [person, household]
  WITH paidFor, sum(CASE WHEN payee IS NOT NULL THEN paid.amountFen END) AS paidTotal,
    collect(DISTINCT CASE WHEN payee IS NOT NULL THEN payment END) AS payments
  RETURN CASE WHEN paidFor IS NOT NULL THEN paidTotal END AS paidFen, payments
}
RETURN day, CASE WHEN $asOf IS NOT NULL THEN 'GIVEN' WHEN plan IS NOT NULL THEN 'COMPENSATION_PLAN' ELSE 'NO_PLAN_ON_RECORD' END AS dayBasis,
  plan.id AS planId, paidFor.id AS eventId, person.id AS personId, person.name AS name, CASE WHEN why <> 'SINCE_NOT_KNOWN' THEN why = 'MEMBER' END AS member, why, link.basis AS basis,
  link.from AS since, link.to AS until, household.id AS householdId, status, registeredIn, paidFen,
  CASE WHEN person.diedOn <= day AND why IN ['MEMBER', 'SINCE_NOT_KNOWN'] THEN ['DEAD'] ELSE [] END + CASE WHEN person.bornOn > day AND why IN ['MEMBER', 'SINCE_NOT_KNOWN'] THEN ['NOT_BORN']
    ELSE [] END + CASE WHEN EXISTS {
      MATCH (person)-[elsewhere:MEMBER_OF]->(other:Collective)
      WHERE other <> collective AND elsewhere.recordedAt <= known AND coalesce(elsewhere.supersededAt > known, true)
        AND coalesce(elsewhere.from <= day, true) AND coalesce(elsewhere.to > day, true)
    } THEN ['MEMBER_ELSEWHERE'] ELSE [] END AS speaksAgainst,
  COLLECT {
    UNWIND coalesce(link.sourceIds, []) + COLLECT {
      UNWIND [plan, CASE WHEN day IS NULL THEN collective END] + payments AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY day, planId, CASE why WHEN 'MEMBER' THEN 0 WHEN 'SINCE_NOT_KNOWN' THEN 1 ELSE 2 END, householdId, personId, since
LIMIT $limit
