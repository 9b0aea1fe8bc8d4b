:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param months => 12;
:param leastShare => 0.5;
:param beforeDays => 30;
:param dataUntil => null;
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: Made urban on paper
description: |
  A batch of a collective's households changed to urban registration; twelve months later fewer than half of the five benefits of a town (employment, housing, school, health, insurance as employees) had come to them, while rights to land had ended.
  A service that was refused is on record as not granted; one without any record is not known, and where what is not known could lift the share to half the verdict is unknown. A batch of which no service is known is left out. Insurance is known of a household of which any enrolment is on record.
  Whether a right ended is looked at from 30 days before the batch to twelve months after it; one that goes on under the household itself did not end. The finding is soft.
stability: stable
level: SOFT
version: 2
subject: Collective
params:
  from:       { type: date, required: false, default: null, description: First day of the batches; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only batches at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  months:     { type: integer, default: 12, min: 1, max: 240, description: Months after the batch within which the benefits should come }
  leastShare: { type: number, default: 0.5, min: 0, max: 1, description: Share of the benefits below which the batch is looked at }
  beforeDays: { type: integer, default: 30, min: 0, max: 3650, description: Days before the batch from which rights that end are counted }
  dataUntil:  { type: date, required: false, default: null, description: Day to which the data reach; null = the day on which a registration change was last recorded }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-CIRCULAR-2011', 'I-SC-2014', 'I-RURALREV-2021#55']
guards:
  IN_TRANSITION_YEAR: The twelve months are not over on the last day of the data
  RESIDENT_SCHEME_COUNTS: With the insurance of urban residents counted the share comes to half
  KEPT_ALL_LAND: No right to land of any of the households ended
falsePositives:
  - Households without children, who ask for no school
  - Benefits that the town gives and does not write down
finds:
  - { subject: K-DJ, verdict: FLAGGED }
  - { subject: K-JL, verdict: CLEARED }
  - { subject: K-JL-2, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The collective whose households were changed" }
  key:        { type: string, description: "Id of the batch" }
  "on":         { type: date, nullable: true, description: "Day of the batch" }
  divisionId: { type: string, nullable: true, description: "Where the batch was decided" }
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
CALL () {
  MATCH (any:RegistrationChange)
  WHERE any.on >= date('1900-01-01')
  RETURN max(any.recordedAt) AS lastRecordedAt
}
WITH known, coalesce($dataUntil, date(CASE WHEN known < lastRecordedAt THEN known ELSE lastRecordedAt END)) AS dataUntil
MATCH (batch:ReclassificationBatch)
WHERE batch.on >= coalesce($from, date('1900-01-01')) AND batch.on < coalesce($to, date('2200-01-01'))
MATCH (batch)-[of:OF]->(collective:Collective)
WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND ($subjectIds IS NULL OR collective.id IN $subjectIds)
MATCH (batch)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (batch)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, dataUntil, batch, state, collective, min(division.id) AS divisionId, state.on AS day,
  state.on - duration({days: $beforeDays}) AS lostFrom, state.on + duration({months: $months}) AS until
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (batch, day, lostFrom, until, known) {
  MATCH (batch)<-[within:PART_OF]-(change:RegistrationChange)-[:WAS*0..1]->(changed)
  WHERE within.recordedAt <= known AND coalesce(within.supersededAt > known, true)
    AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
    AND changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT']
  MATCH (change)<-[underwent:UNDERWENT]-(household:Household)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND coalesce(changed.wholeHousehold, true)
  WITH household, min(change.id) AS changeId, day, lostFrom, until, known
  CALL (household, day, until, known) {
    OPTIONAL MATCH (household)<-[lives:MEMBER_OF]-(:Person)-[accesses:ACCESSES]->(service:Service)-[:WAS*0..1]->(served)
    WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.to > day, true)
      AND accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true)
      AND served.recordedAt <= known AND coalesce(served.supersededAt > known, true)
      AND served.kind IN ['EMPLOYMENT', 'HOUSING', 'SCHOOL', 'HEALTH'] AND coalesce(served.from <= until, true) AND coalesce(served.to > day, true)
    WITH service, served
    ORDER BY service.id
    RETURN collect(DISTINCT served.kind) AS knownKinds, collect(DISTINCT CASE WHEN served.granted THEN served.kind END) AS grantedKinds,
      collect(service.id) AS serviceIds
  }
  CALL (household, day, until, known) {
    OPTIONAL MATCH (household)<-[lives:MEMBER_OF*0..1]-(:Party)-[enrolled:ENROLLED_IN]->(enrolment:Enrolment)-[:WAS*0..1]->(insured)
    WHERE all(step IN lives WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
      AND enrolled.recordedAt <= known AND coalesce(enrolled.supersededAt > known, true)
      AND insured.recordedAt <= known AND coalesce(insured.supersededAt > known, true)
      AND insured.scheme IN ['MEDICAL', 'PENSION'] AND coalesce(insured.from <= until, true)
    RETURN count(insured) > 0 AS insuranceKnown,
      any(tier IN collect(CASE WHEN coalesce(insured.to > day, true) THEN insured.tier END) WHERE tier = 'URBAN_EMPLOYEE') AS asEmployee,
      any(tier IN collect(CASE WHEN coalesce(insured.to > day, true) THEN insured.tier END) WHERE tier = 'URBAN_RESIDENT') AS asResident
  }
  CALL (household, lostFrom, until, known) {
    OPTIONAL MATCH (household)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(held)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
      AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
      AND held.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST'] AND held.to >= lostFrom AND held.to <= until
      AND NOT EXISTS {
        MATCH (right)-[next:SUCCEEDED_BY]->(:LandRight)<-[goesOn:HOLDS]-(household)
        WHERE next.recordedAt <= known AND coalesce(next.supersededAt > known, true)
          AND goesOn.recordedAt <= known AND coalesce(goesOn.supersededAt > known, true)
      }
    WITH right, held
    ORDER BY right.id
    RETURN collect(DISTINCT held.type) AS lostKinds, collect(right.id) AS lostIds
  }
  WITH household, changeId, knownKinds, grantedKinds, serviceIds, insuranceKnown, asEmployee, asResident, lostKinds, lostIds
  ORDER BY household.id
  RETURN count(household) AS households, collect(household.id) AS householdIds, collect(changeId) AS changeIds,
    sum(size(knownKinds)) AS servicesKnown, sum(size(grantedKinds)) AS granted, sum(CASE WHEN asEmployee THEN 1 ELSE 0 END) AS employees,
    sum(CASE WHEN asResident AND NOT asEmployee THEN 1 ELSE 0 END) AS residents,
    sum(4 - size(knownKinds) + CASE WHEN insuranceKnown THEN 0 ELSE 1 END) AS notKnown,
    sum(size(lostKinds)) AS kindsLost, count(CASE WHEN lostIds <> [] THEN 1 END) AS losers,
    reduce(ids = [], list IN collect(lostIds) | ids + list) AS lostIds, reduce(ids = [], list IN collect(serviceIds) | ids + list) AS serviceIds
}
WITH *, granted + employees AS came, 5 * households AS benefits
WHERE households > 0 AND servicesKnown > 0 AND came < $leastShare * benefits
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['CONDITION_OF_SETTLING'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, day, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  WHERE inForceFrom <= day AND coalesce(coalesce(says.to, law.repealedOn) > day, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= day)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *,
  CASE WHEN until > dataUntil THEN 'HELD' ELSE 'FAILED' END AS transition,
  CASE WHEN came + residents >= $leastShare * benefits THEN 'HELD' ELSE 'FAILED' END AS resident,
  CASE WHEN losers = 0 THEN 'HELD' ELSE 'FAILED' END AS kept
WITH *, CASE WHEN 'HELD' IN [transition, resident, kept] THEN 'CLEARED' WHEN came + notKnown >= $leastShare * benefits THEN 'UNKNOWN'
  ELSE 'FLAGGED' END AS verdict, round(1.0 * came / benefits, 6) AS share,
  round(1.0 * came / benefits - kindsLost / 3.0 / households, 6) AS balance
RETURN collective.id AS subjectId, batch.id AS key, day AS on, divisionId, verdict, CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.6 + 0.1 * (1.0 - share / CASE WHEN $leastShare > 0 THEN $leastShare ELSE 1.0 END) WHEN 'UNKNOWN' THEN 0.3
      ELSE 0.1 END, 3) AS score,
  toString(households) + CASE households WHEN 1 THEN ' household of ' ELSE ' households of ' END + coalesce(collective.name, collective.id)
      + ' became urban on ' + toString(day) + coalesce(' (' + state.name + ')', '')
    + '; ' + toString($months) + ' months later ' + toString(came) + ' of ' + toString(benefits) + ' benefits of a town had come, and '
    + toString(losers) + ' had lost land' + CASE verdict WHEN 'UNKNOWN' THEN '; ' + toString(notKnown) + ' benefits are not known'
      WHEN 'CLEARED' THEN CASE WHEN transition = 'HELD' THEN '; the time is not over in the data' WHEN resident = 'HELD'
        THEN '; with the insurance of residents it is half' ELSE '' END ELSE '' END AS summary,
  {households: households, benefits: benefits, came: came, share: share, employeesInsured: employees, residentsInsured: residents, notKnown: notKnown,
    householdsThatLostLand: losers, kindsOfRightsLost: kindsLost, balance: balance} AS observed,
  {months: $months, leastShare: $leastShare, beforeDays: $beforeDays} AS thresholds,
  [
    {guard: 'IN_TRANSITION_YEAR', outcome: transition, because: CASE transition WHEN 'HELD' THEN 'The time ends on ' + toString(until)
      + ', after the last day of the data' ELSE 'The time ended on ' + toString(until) END},
    {guard: 'RESIDENT_SCHEME_COUNTS', outcome: resident, because: toString(residents) + ' households are insured as urban residents only: with them '
      + toString(came + residents) + ' of ' + toString(benefits)},
    {guard: 'KEPT_ALL_LAND', outcome: kept, because: toString(losers) + ' of ' + toString(households) + ' households lost a right to land between '
      + toString(lostFrom) + ' and ' + toString(until)}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN ['what became of ' + toString(notKnown) + ' benefits'] ELSE [] END AS missing,
  [batch.id, collective.id] + householdIds[0..20] + changeIds[0..20] + lostIds[0..20] + serviceIds[0..20] AS evidenceIds,
  COLLECT {
    MATCH (batch)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
