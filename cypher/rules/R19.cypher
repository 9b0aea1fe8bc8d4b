:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param lateDays => 540;
:param untitledDays => 730;
:param areaPercent => 95;
:param rentGapDays => 92;
:param cashMatter => 'Cash instead';
:param asKnownAt => null;

/*
title: A home given up for an apartment that fell short
description: |
  A household gave up its home or its land for an apartment which came more than 540 days after the house was demolished, or after the day promised where no house is on record as demolished, or not at all, which is smaller than 95 percent of what was promised, or which has no title 730 days after it was handed over.
  What was handed over late or small is on record. That something did not come counts only where a paper of the swap or of the apartment is known to be complete for registrations beyond the last day, else the answer is UNKNOWN, which names that day: it may lie ahead. That a title did not come is UNKNOWN only where the records reach beyond its last day.
  The law of the day on which the house was demolished, else of the swap, decides between HARD and SOFT.
stability: stable
level: HARD
version: 3
subject: Household
params:
  from:         { type: date, required: false, default: null, description: First day of the swaps; null = from the first }
  to:           { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:   { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  lateDays:     { type: integer, default: 540, min: 1, max: 36500, description: "Days at most to the apartment from the demolition, else from the day promised, else from the swap" }
  untitledDays: { type: integer, default: 730, min: 1, max: 36500, description: Days at most from the apartment to its title }
  areaPercent:  { type: number, default: 95, min: 1, max: 100, description: "Least floor area, percent of what was promised" }
  rentGapDays:  { type: integer, default: 92, min: 1, max: 3650, description: Days at most between two payments of rent for the transition }
  cashMatter:   { type: string, default: Cash instead, description: How the matter of a consent begins that chooses cash }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-LAL-2019#48', 'I-LALREG-2021#35-36', 'I-RURALREV-2021#51']
guards:
  CHOSE_CASH: The household chose cash instead of the apartment, in writing, and was paid
  TRANSITION_RENT_PAID: The apartment came late, but the agreement stands and rent was paid for all of the time between
falsePositives:
  - The promise was changed by a later agreement that is not on record
  - The title was handed out late by a register that was slow for everyone
finds:
  - { subject: H-JL-08, verdict: FLAGGED }
  - { subject: H-JL-09, verdict: FLAGGED }
  - { subject: H-JL-27, verdict: FLAGGED }
  - { subject: H-JL-04, verdict: CLEARED }
  - { subject: H-JL-07, verdict: UNKNOWN }
  - { subject: H-JL-29, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The household" }
  key:        { type: string, description: "Id of the swap" }
  "on":         { type: date, nullable: true, description: "Day of the swap" }
  divisionId: { type: string, nullable: true, description: "Where the land lies, else the apartment" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
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
MATCH (swap:Swap)
WHERE swap.on >= coalesce($from, date('1900-01-01')) AND swap.on < coalesce($to, date('2200-01-01'))
MATCH (swap)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.gets = 'APARTMENT'
MATCH (swap)-[by:BY]->(household:Household)
WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND ($subjectIds IS NULL OR household.id IN $subjectIds)
WITH DISTINCT known, swap, state, household
CALL (swap, known) {
  OPTIONAL MATCH (swap)-[concerns:CONCERNS]->(parcel:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND located.recordedAt <= known
    AND coalesce(located.supersededAt > known, true)
  RETURN min(division.id) AS landDivisionId, collect(DISTINCT parcel.id) AS parcelIds
}
CALL (swap, known) {
  OPTIONAL MATCH (swap)-[delivered:DELIVERED]->(dwelling:Dwelling)-[:WAS*0..1]->(home)
  WHERE delivered.recordedAt <= known AND coalesce(delivered.supersededAt > known, true) AND home.recordedAt <= known
    AND coalesce(home.supersededAt > known, true)
  OPTIONAL MATCH (dwelling)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH dwelling, home, min(division.id) AS divisionId
  ORDER BY dwelling.id
  RETURN min(divisionId) AS homeDivisionId, collect(dwelling.id) AS homeIds, collect(home) AS homes
}
WITH *, coalesce(landDivisionId, homeDivisionId) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (swap, homeIds, known) {
  UNWIND [swap.id] + homeIds AS recordId
  OPTIONAL MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  WITH source, coalesce(source.coversTo, date(source.recordedAt)) AS reaches, known
  RETURN collect({completeFor: coalesce(source.completeFor, []), from: source.coversFrom, to: CASE WHEN reaches > date(known) THEN date(known)
    ELSE reaches END}) AS papers, coalesce(any(type IN collect(source.type) WHERE type = 'AGREEMENT'), false) AS agreed
}
CALL (swap, state, household, known) {
  OPTIONAL MATCH (swap)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known
    AND coalesce(paid.supersededAt > known, true) AND paid.kind IN ['COMPENSATION', 'RENT'] AND paid.paidOn IS NOT NULL
    AND EXISTS {
      MATCH (payment)-[to:PAID_TO]->(household)
      WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    }
  WITH payment, paid
  ORDER BY paid.paidOn, payment.id
  RETURN collect(payment.id) AS paymentIds, coalesce(sum(CASE paid.kind WHEN 'COMPENSATION' THEN paid.amountFen END), 0) AS cashFen,
    collect(CASE paid.kind WHEN 'RENT' THEN {on: paid.paidOn, late: coalesce(paid.paidOn > paid.dueOn, false)} END) AS rents
}
CALL (swap, household, known) {
  OPTIONAL MATCH (swap)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(said)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true) AND said.recordedAt <= known
    AND coalesce(said.supersededAt > known, true) AND said.matter STARTS WITH $cashMatter
    AND EXISTS {
      MATCH (consent)-[given:GIVEN_BY]->(household)
      WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
    }
  RETURN min(consent.id) AS cashConsentId
}
WITH *, coalesce(state.demolishedOn, state.on) AS judgedOn, coalesce(state.demolishedOn, state.promisedOn, state.on) AS countedFrom,
  CASE WHEN homes = [] OR any(home IN homes WHERE home.deliveredOn IS NULL) THEN null
    ELSE reduce(last = homes[0].deliveredOn, home IN homes | CASE
      WHEN home.deliveredOn > last THEN home.deliveredOn ELSE last END) END AS deliveredOn,
  CASE WHEN homes <> [] AND all(home IN homes WHERE home.areaM2 IS NOT NULL)
    THEN reduce(hundredths = 0, home IN homes | hundredths + toInteger(round(home.areaM2 * 100))) END AS hundredths,
  reduce(last = date(state.recordedAt), day IN [home IN homes | date(home.recordedAt)] + [paper IN papers WHERE paper.to IS NOT NULL | paper.to]
    | CASE WHEN day > last THEN day ELSE last END) AS reachesOn
WITH *, countedFrom + duration({days: $lateDays}) AS lastDay
WITH *,
  CASE
    WHEN deliveredOn > lastDay THEN 'LATE'
    WHEN deliveredOn IS NULL AND any(paper IN papers WHERE 'REGISTRATION' IN paper.completeFor AND coalesce(paper.from <= countedFrom, true)
      AND paper.to > lastDay) THEN 'NEVER'
    WHEN deliveredOn IS NULL AND date(known) > lastDay THEN 'NOT_ON_RECORD'
  END AS delivery,
  CASE WHEN hundredths * 100 < round(state.promisedAreaM2 * 100) * $areaPercent THEN 'SMALL' END AS size,
  [home IN homes WHERE home.deliveredOn IS NOT NULL | CASE
    WHEN home.titledOn > home.deliveredOn + duration({days: $untitledDays}) THEN 'LATE_TITLE'
    WHEN home.titledOn IS NULL AND any(paper IN papers WHERE 'REGISTRATION' IN paper.completeFor AND coalesce(paper.from <= home.deliveredOn, true)
      AND paper.to > home.deliveredOn + duration({days: $untitledDays})) THEN 'NO_TITLE'
    WHEN home.titledOn IS NULL AND reachesOn > home.deliveredOn + duration({days: $untitledDays}) THEN 'TITLE_NOT_ON_RECORD'
  END] AS titles,
  [rent IN rents WHERE NOT rent.late | rent.on] AS rentDays
WITH *, CASE WHEN 'NO_TITLE' IN titles THEN 'NO_TITLE' WHEN 'LATE_TITLE' IN titles THEN 'LATE_TITLE' WHEN 'TITLE_NOT_ON_RECORD' IN titles
  THEN 'TITLE_NOT_ON_RECORD' END AS title
WHERE delivery IS NOT NULL OR size IS NOT NULL OR title IS NOT NULL
WITH *,
  CASE WHEN homes <> [] OR coalesce(delivery = 'LATE', true) THEN 'FAILED'
    WHEN cashFen > 0 AND cashConsentId IS NOT NULL THEN 'HELD'
    WHEN cashFen > 0 THEN CASE WHEN any(paper IN papers WHERE 'CONSENT' IN paper.completeFor) THEN 'FAILED' ELSE 'UNKNOWN' END
    WHEN cashConsentId IS NOT NULL THEN CASE WHEN any(paper IN papers WHERE 'COMPENSATION' IN paper.completeFor) THEN 'FAILED' ELSE 'UNKNOWN' END
    ELSE 'FAILED' END AS cash,
  CASE WHEN coalesce(delivery <> 'LATE', true) OR rentDays = [] OR size(rentDays) < size(rents)
    OR any(position IN range(0, size(rentDays)) WHERE duration.inDays(([countedFrom] + rentDays)[position],
      (rentDays + [deliveredOn])[position]).days > $rentGapDays) THEN 'FAILED'
    WHEN agreed THEN 'HELD' ELSE 'UNKNOWN' END AS rent
WITH *, CASE countedFrom WHEN state.demolishedOn THEN ' days after the demolition' WHEN state.promisedOn THEN ' days after the day promised'
  ELSE ' days after the swap' END AS after
WITH *,
  CASE WHEN delivery = 'LATE' AND rent = 'FAILED' THEN ['delivered ' + toString(duration.inDays(countedFrom, deliveredOn).days) + after]
    WHEN delivery = 'NEVER' AND cash = 'FAILED' THEN ['no apartment in ' + toString($lateDays) + after
      + ', by records that are complete']
    ELSE [] END
    + CASE WHEN size = 'SMALL' THEN [toString(hundredths / 100.0) + ' of the promised ' + toString(state.promisedAreaM2) + ' square metres']
      ELSE [] END
    + CASE title WHEN 'LATE_TITLE' THEN ['titled more than ' + toString($untitledDays) + ' days after it was handed over']
      WHEN 'NO_TITLE' THEN ['no title ' + toString($untitledDays) + ' days after it was handed over, by records that are complete']
        ELSE [] END AS shown,
  CASE WHEN delivery = 'LATE' AND rent = 'UNKNOWN' THEN ['the agreement on rent for the transition'] ELSE [] END
    + CASE WHEN delivery IN ['NEVER', 'NOT_ON_RECORD'] AND cash = 'UNKNOWN' THEN [CASE WHEN cashConsentId IS NULL
      THEN 'consent of the household to cash instead of the apartment' ELSE 'payment of the cash' END] ELSE [] END
    + CASE WHEN delivery = 'NOT_ON_RECORD' AND cash = 'FAILED' THEN ['whether an apartment was handed over by ' + toString(lastDay)] ELSE [] END
    + CASE WHEN title = 'TITLE_NOT_ON_RECORD' THEN ['title of the apartment'] ELSE [] END AS notKnown
WITH *, CASE WHEN shown <> [] THEN 'FLAGGED' WHEN notKnown <> [] THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict
CALL (judgedOn, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['HOME_FOR_HOME'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, judgedOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= judgedOn AND coalesce(coalesce(says.to, law.repealedOn) > judgedOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= judgedOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity,
  [swap.id] + homeIds + parcelIds + paymentIds + CASE WHEN cashConsentId IS NULL THEN [] ELSE [cashConsentId] END AS evidenceIds
RETURN household.id AS subjectId, swap.id AS key, state.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * size(shown) / 3.0, 3) AS score,
  household.name + ' gave ' + CASE state.gives WHEN 'HOMESTEAD' THEN 'its homestead' WHEN 'CONTRACTED_LAND' THEN 'its contracted land'
    ELSE 'its homestead and contracted land' END + ' for an apartment' + coalesce(' of ' + toString(state.promisedAreaM2) + ' square metres', '')
    + coalesce(', the house was demolished on ' + toString(state.demolishedOn), '') + ': '
    + CASE verdict
        WHEN 'FLAGGED' THEN reduce(text = '', item IN shown | text + CASE text WHEN '' THEN '' ELSE '; ' END + item)
        WHEN 'UNKNOWN' THEN 'undecided, missing ' + reduce(text = '', item IN notKnown | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
        ELSE CASE WHEN cash = 'HELD' THEN 'it chose cash and was paid' ELSE 'it came late, and rent was paid for the time between' END
      END AS summary,
  {gives: state.gives, countedFrom: countedFrom, promisedAreaM2: state.promisedAreaM2, promisedOn: state.promisedOn, demolishedOn: state.demolishedOn, deliveredOn: deliveredOn,
    daysToDelivery: duration.inDays(countedFrom, deliveredOn).days, areaM2: hundredths / 100.0,
    titledOn: [home IN homes | home.titledOn][0], delivery: delivery, title: title, recordsReachTo: reachesOn,
    cashFen: cashFen, rentsPaid: size(rents)} AS observed,
  {lateDays: $lateDays, untitledDays: $untitledDays, areaPercent: $areaPercent, rentGapDays: $rentGapDays} AS thresholds,
  [
    {guard: 'CHOSE_CASH', outcome: cash, because: CASE WHEN homes <> [] THEN 'There is an apartment' ELSE CASE WHEN cashConsentId IS NULL
      THEN 'No consent to cash on record' ELSE 'The household consented to cash' END + '; ' + toString(cashFen)
        + ' fen of compensation paid to it' END},
    {guard: 'TRANSITION_RENT_PAID', outcome: rent, because: CASE
      WHEN coalesce(delivery <> 'LATE', true) THEN 'Not a case of an apartment that came late'
      ELSE toString(size(rents)) + ' payments of rent, ' + toString(size(rentDays)) + ' of them in time; ' + CASE WHEN agreed
        THEN 'the agreement is on record' ELSE 'no agreement on record' END END}
  ] AS guards,
  citations, CASE verdict WHEN 'UNKNOWN' THEN notKnown ELSE [] END AS missing, evidenceIds,
  COLLECT {
    UNWIND evidenceIds AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
