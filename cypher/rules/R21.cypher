:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param sharePercent => 50;
:param minPersons => 30;
:param windowDays => 120;
:param enrolmentMonth => 9;
:param enrolmentDays => 30;
:param laterDays => 365;
:param asKnownAt => null;

/*
title: Students or employees of one institution made urban together
description: |
  Of 30 or more persons with agricultural registration who were at school or work in one institution, at least half changed their status within 120 days, counted from the first change to the last. The windows of one institution do not overlap; each has a row.
  Those who were there are counted on the day before the window: with a service that was granted, and as members of a household that was registered as agricultural.
  A pattern from the literature: the finding is soft.
stability: stable
level: SOFT
version: 3
subject: Institution
params:
  from:         { type: date, required: false, default: null, description: First day on which a window may begin; null = from the first }
  to:           { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:   { type: string, required: false, default: null, description: Only institutions at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  sharePercent: { type: number, default: 50, min: 1, max: 100, description: "Part of those who were there from which the pattern holds, percent" }
  minPersons:   { type: integer, default: 30, min: 1, max: 100000, description: How many must have been there }
  windowDays:   { type: integer, default: 120, min: 0, max: 3650, description: Days at most from the first change to the last }
  enrolmentMonth: { type: integer, default: 9, min: 1, max: 12, description: Month in which schools enrol }
  enrolmentDays: { type: integer, default: 30, min: 0, max: 365, description: Days after the beginning in which a change belongs to the enrolment }
  laterDays:    { type: integer, default: 365, min: 0, max: 3650, description: Days after a change on which the share of the land must still be there }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-CIRCULAR-2011', 'I-SC-2014']
guards:
  SEPTEMBER_ENROLMENT: Every change was in September, within 30 days after the person came
  LAND_SHARE_UNAFFECTED: A year later everyone who changed was a member of a collective, and the contract of the household went on, but for what was expropriated
falsePositives:
  - All of them asked for the change, for a service that needs it
  - The institution moved, and took its register along
finds:
  - { subject: N-CQ-PLANT, verdict: FLAGGED }
columns:
  subjectId:  { type: string, description: "The institution" }
  key:        { type: string, description: "Id of the earliest change in the window" }
  "on":         { type: date, nullable: true, description: "Day of the earliest change" }
  divisionId: { type: string, nullable: true, description: "Where the institution is" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "SOFT; null when it is not flagged" }
  score:      { type: number, description: 0 to 1 }
  summary:    { type: string, description: What was found }
  observed:   { type: map, description: What was observed }
  thresholds: { type: map, description: What it was compared with }
  guards:     { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:  { type: list, description: "Maps of provisionId, instrumentId, article, inForce, verification: what was in force at that day and place" }
  missing:    { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that show it, the most telling first" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (change:RegistrationChange)
WHERE change.on >= date('1900-01-01') AND change.on < date('2200-01-01')
MATCH (change)<-[underwent:UNDERWENT]-(person:Person)
WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
MATCH (change)-[:WAS*0..1]->(changed)
WHERE changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true) AND changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI'
MATCH (person)-[accesses:ACCESSES]->(:Service)-[at:AT]->(institution:Institution)
WHERE accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true) AND at.recordedAt <= known
  AND coalesce(at.supersededAt > known, true) AND ($subjectIds IS NULL OR institution.id IN $subjectIds)
WITH known, institution, count(DISTINCT person) AS changes
WHERE changes * 100 >= $minPersons * $sharePercent
CALL (institution, known) {
  MATCH (institution)<-[at:AT]-(service:Service)-[:WAS*0..1]->(served)
  WHERE at.recordedAt <= known AND coalesce(at.supersededAt > known, true) AND served.recordedAt <= known
    AND coalesce(served.supersededAt > known, true) AND served.granted AND served.kind IN ['SCHOOL', 'EMPLOYMENT']
  MATCH (service)<-[accesses:ACCESSES]-(person:Person)
  WHERE accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true)
  WITH person, collect({from: served.from, to: served.to}) AS services, known
  CALL (person, known) {
    MATCH (person)-[member:MEMBER_OF]->(household:Household)-[registered:REGISTERED_IN]->(:AdminDivision)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND registered.recordedAt <= known
      AND coalesce(registered.supersededAt > known, true) AND registered.status = 'AGRI'
    RETURN collect({householdId: household.id, memberFrom: member.from, memberTo: member.to, from: registered.from, to: registered.to}) AS farming
  }
  CALL (person, known) {
    OPTIONAL MATCH (person)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changed)
    WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND changed.recordedAt <= known
      AND coalesce(changed.supersededAt > known, true) AND changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI'
    RETURN change.id AS changeId, changed.on AS changedOn
    ORDER BY changed.on, change.id
    LIMIT 1
  }
  WITH person, services, farming, changeId, changedOn
  ORDER BY changedOn, changeId, person.id
  WHERE farming <> []
  RETURN collect({person: person, services: services, farming: farming, changeId: changeId, on: changedOn}) AS persons
}
CALL (persons) {
  UNWIND persons AS one
  WITH DISTINCT one.on AS firstDay, persons
  WHERE firstDay IS NOT NULL
  WITH firstDay, persons, firstDay - duration({days: 1}) AS dayBefore
  WITH firstDay, [one IN persons
    WHERE any(service IN one.services WHERE coalesce(service.from <= dayBefore, true) AND coalesce(service.to > dayBefore, true))
      AND any(farm IN one.farming WHERE coalesce(farm.memberFrom <= dayBefore, true) AND coalesce(farm.memberTo > dayBefore, true)
        AND coalesce(farm.from <= dayBefore, true) AND coalesce(farm.to > dayBefore, true))] AS hosted
  WITH firstDay, size(hosted) AS hosted, [one IN hosted WHERE one.on >= firstDay AND one.on <= firstDay + duration({days: $windowDays})] AS changed
  WHERE hosted >= $minPersons AND size(changed) * 100 >= hosted * $sharePercent
  ORDER BY firstDay
  WITH collect({firstDay: firstDay, hosted: hosted, changed: changed}) AS windows
  RETURN reduce(apart = [], window IN windows | CASE
    WHEN apart = [] OR window.firstDay > last(apart).firstDay + duration({days: $windowDays}) THEN apart + [window] ELSE apart END) AS windows
}
UNWIND windows AS window
WITH known, institution, window.firstDay AS firstDay, window.hosted AS hosted, window.changed AS changed
WHERE firstDay >= coalesce($from, firstDay) AND coalesce(firstDay < $to, true)
CALL (institution, known) {
  MATCH (institution)-[:WAS*0..1]->(named)
  WHERE named.recordedAt <= known AND coalesce(named.supersededAt > known, true)
  OPTIONAL MATCH (institution)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  RETURN named.name AS name, min(division.id) AS divisionId
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (changed, known) {
  UNWIND changed AS one
  CALL (one, known) {
    WITH one.person AS person, one.on AS changedOn, one.on + duration({days: $laterDays}) AS laterOn, known
    OPTIONAL MATCH (person)-[member:MEMBER_OF]->(:Collective)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    RETURN reduce(ids = [], list IN collect(CASE WHEN member.to >= changedOn AND member.to <= laterOn THEN member.sourceIds END)
      | ids + [id IN list WHERE NOT id IN ids]) AS endSourceIds,
      count(CASE WHEN coalesce(member.from <= changedOn, true) AND coalesce(member.to >= changedOn, true) THEN member END) > 0 AS belonged,
      count(CASE WHEN coalesce(member.from <= laterOn, true) AND coalesce(member.to > laterOn, true) THEN member END) > 0 AS belongs
  }
  CALL (one, known) {
    UNWIND [farm IN one.farming WHERE coalesce(farm.memberFrom < one.on, true)
      AND coalesce(farm.memberTo >= one.on, true) | farm.householdId] AS householdId
    MATCH (:Record {id: householdId})-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(contract)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND contract.recordedAt <= known
      AND coalesce(contract.supersededAt > known, true) AND contract.type = 'CONTRACT_MGMT' AND coalesce(contract.from <= one.on, true)
      AND coalesce(contract.to >= one.on, true)
    RETURN count(contract) AS contracts, count(CASE WHEN coalesce(contract.to > one.on + duration({days: $laterDays}), true)
      OR EXISTS { MATCH (right)<-[ended:ENDED]-(:Expropriation) WHERE ended.recordedAt <= known
        AND coalesce(ended.supersededAt > known, true) } THEN 1 END) AS running
  }
  RETURN count(CASE WHEN (belonged AND NOT belongs) OR running < contracts THEN 1 END) AS affected,
    count(CASE WHEN (NOT belonged AND NOT belongs) OR contracts = 0 THEN 1 END) AS notKnown,
    count(CASE WHEN belonged AND NOT belongs THEN 1 END) AS endedMemberships,
    reduce(ids = [], list IN collect(CASE WHEN belonged AND NOT belongs THEN endSourceIds END) | ids + [id IN list WHERE NOT id IN ids]) AS endSourceIds
}
WITH *,
  all(one IN changed WHERE one.on.month = $enrolmentMonth AND any(service IN one.services WHERE service.from <= one.on
    AND service.from >= one.on - duration({days: $enrolmentDays}))) AS enrolled
WITH *, CASE WHEN enrolled THEN 'HELD' ELSE 'FAILED' END AS september,
  CASE WHEN affected > 0 THEN 'FAILED' WHEN notKnown > 0 THEN 'UNKNOWN' ELSE 'HELD' END AS unaffected
WITH *, CASE WHEN 'HELD' IN [september, unaffected] THEN 'CLEARED' WHEN unaffected = 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict,
  round(100.0 * size(changed) / hosted, 2) AS percent, last(changed).on AS lastDay
CALL (firstDay, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['CONDITION_OF_SETTLING'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, firstDay, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= firstDay AND coalesce(coalesce(says.to, law.repealedOn) > firstDay, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= firstDay)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, [institution.id] + [one IN changed | one.changeId][0..100] + [one IN changed | one.person.id][0..20] AS evidenceIds
RETURN institution.id AS subjectId, head(changed).changeId AS key, firstDay AS on, divisionId, verdict,
  CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.6 WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END + 0.08 * percent / 100.0, 3) AS score,
  'Of ' + toString(hosted) + ' persons with agricultural registration at ' + name + ' ' + toString(size(changed)) + ' changed their status from '
    + toString(firstDay) + ' to ' + toString(lastDay) + ', ' + toString(percent) + ' percent: '
    + CASE verdict
        WHEN 'FLAGGED' THEN toString(affected) + ' of them lost a share of the land within ' + toString($laterDays) + ' days'
        WHEN 'UNKNOWN' THEN 'undecided, missing the share of the land of ' + toString(notKnown) + ' of them'
        ELSE CASE WHEN september = 'HELD' THEN 'all in the month of enrolment, when they came' ELSE 'the share of the land of everyone went on' END
      END AS summary,
  {hosted: hosted, changed: size(changed), percent: percent, firstOn: firstDay, lastOn: lastDay, days: duration.inDays(firstDay, lastDay).days,
    affected: affected, endedMemberships: endedMemberships, landNotKnown: notKnown} AS observed,
  {sharePercent: $sharePercent, minPersons: $minPersons, windowDays: $windowDays, enrolmentMonth: $enrolmentMonth, enrolmentDays: $enrolmentDays,
    laterDays: $laterDays} AS thresholds,
  [
    {guard: 'SEPTEMBER_ENROLMENT', outcome: september, because: CASE
      WHEN enrolled THEN 'Every change was in the month of enrolment, soon after the person came'
      ELSE 'Not every change was in the month of enrolment, soon after the person came' END},
    {guard: 'LAND_SHARE_UNAFFECTED', outcome: unaffected, because: toString(affected) + ' lost membership or contract within ' + toString($laterDays)
      + ' days, of ' + toString(notKnown) + ' nothing is on record'}
  ] AS guards,
  citations, CASE verdict WHEN 'UNKNOWN' THEN ['membership and contract of those who changed'] ELSE [] END AS missing, evidenceIds,
  COLLECT {
    UNWIND endSourceIds + COLLECT {
      UNWIND evidenceIds AS evidenceId
      MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
