:param from => null;
:param to => null;
:param divisionId => null;
:param beforeDays => 30;
:param afterDays => 365;
:param localDivisionId => 'D-50';
:param localAfterDays => 1095;
:param policyDateBasis => 'published';
:param circularId => 'I-CIRCULAR-2011';
:param noticeMonths => 6;
:param noticeToleranceDays => 7;
:param asKnownAt => null;
:param subjectIds => null;

/*
title: Land given up on reclassification
description: |
  A household turned from agricultural to non-agricultural or resident registration, and near that day a contract right, homestead or forest right of it ended by surrender, take-back, exchange or assignment.
  Whether that was lawful is read from the truth table (SurrenderRule): the row of the most specific place and then of the highest priority that fits the day, the class of land, the extent of the change, its destination and the manner.
  No row that fits means UNKNOWN, and so does a paper that is not on record, unless the papers of the event are known to be complete for that class of record.
stability: stable
level: HARD
version: 3
subject: Household
params:
  from:            { type: date, required: false, default: null, description: First day of the events; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  beforeDays:      { type: integer, default: 30, min: 0, max: 3650, description: Days that the land may be given up before the change }
  afterDays:       { type: integer, default: 365, min: 0, max: 3650, description: Days that it may be given up after the change }
  localDivisionId: { type: string, default: D-50, description: "Place with a longer window: Chongqing, where land could be kept for three years" }
  localAfterDays:  { type: integer, default: 1095, min: 0, max: 3650, description: Days after the change in that place }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  circularId:      { type: string, default: I-CIRCULAR-2011, description: The circular whose date bounds rows of the truth table }
  noticeMonths:    { type: integer, default: 6, min: 0, max: 24, description: Months of written notice before a voluntary surrender }
  noticeToleranceDays: { type: integer, default: 7, min: 0, max: 60, description: Days by which the notice may be short }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
legalBasis: ['I-RLCL-2002#26(1)', 'I-RLCL-2002#26(2)', 'I-RLCL-2002#26(3)', 'I-RLCL-2018#27', 'I-RLCL-2018#30', 'I-SPC-2005#10', 'I-CIRCULAR-2011', 'I-SC-2014', 'I-CQ-2010', 'I-RURALREV-2021#55', 'I-LALREG-2021#35-36']
guards:
  LAWFUL_MANDATORY: The truth table says that the land had to be returned
  VOLUNTARY_WITH_NOTICE_AND_PAY: The surrender was voluntary, with written notice in time and compensation paid
  EXCHANGED_OR_TO_KIN: The land was exchanged for other land, or assigned to a relative of the same collective
  EXPROPRIATED_WITH_APPROVAL: The land was expropriated with approval, which another rule looks at
  CONTINUES_IN_FAMILY: The same land goes on under the household itself or one that split off from it
falsePositives:
  - A family that settled in a city with districts before the circular had to return its arable land
  - The papers of a voluntary surrender are kept elsewhere
  - Father and son divided the household and the contract was written anew
finds:
  - { subject: H-DJ-22, verdict: FLAGGED }
  - { subject: H-DJ-23, verdict: CLEARED }
  - { subject: H-DJ-24, verdict: UNKNOWN }
  - { subject: H-DJ-25, verdict: FLAGGED }
  - { subject: H-DJ-26, verdict: FLAGGED }
  - { subject: H-DJ-27, verdict: UNKNOWN }
  - { subject: H-DJ-28, verdict: CLEARED }
  - { subject: H-DJ-30, verdict: CLEARED }
  - { subject: H-DJ-33, verdict: UNKNOWN }
  - { subject: H-LP-05, verdict: FLAGGED }
  - { subject: H-LP-06, verdict: CLEARED }
  - { subject: H-LP-07, verdict: CLEARED }
  - { subject: H-LP-08, verdict: CONFLICT }
  - { subject: H-LP-09, verdict: CONFLICT }
  - { subject: H-LP-10, verdict: FLAGGED }
  - { subject: H-JL-05, verdict: FLAGGED }
  - { subject: H-JL-09, verdict: FLAGGED }
  - { subject: H-JL-14, verdict: FLAGGED }
  - { subject: H-JL-15, verdict: CLEARED }
  - { subject: H-JL-17, verdict: CLEARED }
  - { subject: H-JL-21, verdict: FLAGGED }
  - { subject: H-JL-22, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: The household }
  key:        { type: string, description: Id of the event by which the land was given up }
  "on":         { type: date, nullable: true, description: Day of the event }
  divisionId: { type: string, nullable: true, description: Where the land lies }
  verdict:    { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
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
MATCH (circular:Record {id: $circularId})-[:WAS*0..1]->(circularState)
WHERE circularState.recordedAt <= known AND coalesce(circularState.supersededAt > known, true)
WITH known, circularState.publishedOn AS publishedOn,
  CASE $policyDateBasis WHEN 'dated' THEN circularState.datedOn ELSE circularState.publishedOn END AS policyOn
CALL () {
  MATCH (event:Surrender)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  RETURN event
  UNION
  MATCH (event:TakeBack)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  RETURN event
  UNION
  MATCH (event:Transfer)
  WHERE event.form IN ['EXCHANGE', 'ASSIGN'] AND event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  RETURN event
}
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
MATCH (event)-[ended:ENDED]->(right:LandRight)<-[holds:HOLDS]-(household:Household)
WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND right.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST']
  AND ($subjectIds IS NULL OR household.id IN $subjectIds)
WITH known, publishedOn, policyOn, event, given, household,
  collect({right: right, share: CASE WHEN holds.numerator > 0 AND holds.denominator >= holds.numerator THEN 1.0 * holds.numerator / holds.denominator ELSE 1.0 END}) AS rights
WHERE EXISTS {
  MATCH (household)<-[:MEMBER_OF*0..1]-(:Party)-[:UNDERWENT]->(:RegistrationChange)-[:WAS*0..1]->(near)
  WHERE near.kind = 'STATUS_CHANGE' AND given.on >= near.on - duration({days: $beforeDays})
    AND given.on <= near.on + duration({days: CASE WHEN $localAfterDays > $afterDays THEN $localAfterDays ELSE $afterDays END})
}
UNWIND rights AS held
WITH known, publishedOn, policyOn, event, given, household, held.right AS right, held.share AS share
MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
CALL (parcel, given, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(change:LandUseChange)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND change.on >= given.on
  RETURN change.fromClass AS laterFrom ORDER BY change.on, change.id LIMIT 1
}
CALL (right, household, known) {
  OPTIONAL MATCH (right)-[steps:SUCCEEDED_BY*1..5]->(next:LandRight)<-[nextHolds:HOLDS]-(heir:Household)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)) AND nextHolds.recordedAt <= known
    AND coalesce(nextHolds.supersededAt > known, true)
    AND (heir = household OR EXISTS { MATCH (heir)-[split:SPLIT_FROM]->(household) WHERE split.recordedAt <= known
      AND coalesce(split.supersededAt > known, true) })
  WITH next
  ORDER BY next.id
  RETURN count(next) > 0 AS continues, collect(DISTINCT next.id) AS heirRightIds
}
WITH known, publishedOn, policyOn, event, given, household, right, share, parcel, parcelState, division, continues, heirRightIds,
  CASE right.type WHEN 'HOMESTEAD' THEN 'HOMESTEAD' WHEN 'FOREST' THEN 'FOREST' ELSE coalesce(laterFrom, parcelState.landClass) END AS landClass
ORDER BY right.id
WITH known, publishedOn, policyOn, event, given, household, min(division.id) AS divisionId, collect(DISTINCT landClass) AS classes,
  collect(DISTINCT CASE WHEN NOT continues THEN landClass END) AS lostClasses,
  collect({right: right, parcel: parcel, hundredths: toInteger(round(parcelState.areaM2 * 100 * share)), continues: continues,
    heirRightIds: heirRightIds}) AS losses
CALL (divisionId, known) {
  MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *, CASE WHEN $localDivisionId IN placeIds AND $localAfterDays > $afterDays THEN $localAfterDays ELSE $afterDays END AS windowDays
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (household, given, windowDays, known) {
  CALL (household, given, known) {
    RETURN household AS subject
    UNION
    MATCH (subject:Person)-[member:MEMBER_OF]->(household)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
      AND coalesce(member.from <= given.on, true)
    RETURN subject
  }
  MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changed)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
    AND changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT']
    AND given.on >= changed.on - duration({days: $beforeDays}) AND given.on <= changed.on + duration({days: windowDays})
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(place:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN change, changed, CASE WHEN subject:Person THEN subject.name END AS memberName, CASE WHEN subject:Person OR changed.wholeHousehold = false THEN 'PARTIAL'
    WHEN changed.wholeHousehold THEN 'WHOLE' END AS scope,
    coalesce(changed.destinationKind, place.settleTier) AS destination, duration.inDays(changed.on, given.on).days AS days
  ORDER BY abs(days), subject:Household DESC, change.id
  LIMIT 1
}
CALL (household, given, known) {
  OPTIONAL MATCH (household)<-[:MEMBER_OF*0..1]-(:Party)-[enrolled:ENROLLED_IN]->(enrolment:Enrolment)-[:WAS*0..1]->(state)
  WHERE enrolled.recordedAt <= known AND coalesce(enrolled.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  OPTIONAL MATCH (enrolment)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
    AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
  RETURN CASE WHEN any(tier IN collect(CASE WHEN coalesce(state.from <= given.on, true)
      AND coalesce(state.to > given.on, true) THEN state.tier END) WHERE tier IN ['URBAN_RESIDENT', 'URBAN_EMPLOYEE']) THEN true
    WHEN count(source) > 0 THEN false END AS urbanInsurance
}
CALL (classes, lostClasses, given, changed, scope, destination, days, urbanInsurance, placeIds, policyOn, known) {
  UNWIND CASE WHEN lostClasses = [] THEN classes ELSE lostClasses END AS landClass
  CALL (landClass, given, changed, scope, destination, days, urbanInsurance, placeIds, policyOn, known) {
    MATCH (row:SurrenderRule)
    WHERE row.priority >= 0
    MATCH (row)-[:WAS*0..1]->(rule)
    WHERE rule.recordedAt <= known AND coalesce(rule.supersededAt > known, true)
    OPTIONAL MATCH (row)-[applies:APPLIES_IN]->(place:AdminDivision)
    WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
    WITH row, rule, place,
      coalesce(rule.from <= given.on, true) AND coalesce(rule.to > given.on, true)
        AND landClass IN rule.landClasses
        AND (rule.scope IS NULL OR rule.scope = scope)
        AND (rule.toStatus IS NULL OR rule.toStatus = changed.toStatus)
        AND (rule.destination IS NULL OR rule.destination = destination)
        AND (rule.manner IS NULL OR given.manner IN rule.manner)
        AND (rule.withinDays IS NULL OR days <= rule.withinDays)
        AND (rule.urbanInsurance IS NULL OR rule.urbanInsurance = urbanInsurance)
        AND (rule.policyFrom IS NULL OR CASE rule.policyFrom WHEN 'FROM_CIRCULAR' THEN given.on >= policyOn ELSE given.on < policyOn END) AS fits
    WHERE (place IS NULL OR place.id IN placeIds) AND coalesce(fits, true)
    RETURN row, rule, fits
    ORDER BY size(coalesce(place.code, '')) DESC, rule.priority DESC, fits IS NULL, row.id
    LIMIT 1
  }
  RETURN collect({row: row, landClass: landClass, outcome: CASE WHEN fits THEN rule.verdict ELSE 'UNDECIDED' END, rank: CASE
    WHEN fits IS NULL THEN 3 ELSE
      CASE rule.verdict WHEN 'LAW_BREACH' THEN 6 WHEN 'POLICY_BREACH' THEN 5 WHEN 'CONFLICT' THEN 4 WHEN 'LAWFUL_IF_VOLUNTARY' THEN 2 ELSE 1 END END,
        citations: rule.citations}) AS decided
}
WITH *, CASE WHEN lostClasses = [] THEN classes ELSE lostClasses END AS judgedClasses
WITH *, [landClass IN judgedClasses WHERE NOT landClass IN [entry IN decided | entry.landClass]] AS undecidedClasses,
  reduce(worst = {rank: 0, outcome: 'NO_ROW', citations: []}, entry IN decided | CASE WHEN entry.rank > worst.rank THEN entry ELSE worst END) AS worst
WITH *, CASE WHEN undecidedClasses <> [] AND worst.rank < 4 THEN 'NO_ROW' ELSE worst.outcome END AS tableVerdict,
  CASE WHEN undecidedClasses <> [] AND worst.rank < 4 THEN [] ELSE worst.citations END AS cites
CALL (event, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(notice:Notice {kind: 'SURRENDER'})-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN notice, state.signedOn AS noticedOn ORDER BY state.signedOn, notice.id LIMIT 1
}
CALL (event, known) {
  OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment {kind: 'COMPENSATION'})-[:WAS*0..1]->(state)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  WITH payment, state
  ORDER BY payment.id
  RETURN coalesce(sum(state.amountFen), 0) AS dueFen, coalesce(sum(CASE WHEN state.paidOn IS NOT NULL THEN state.amountFen END), 0) AS paidFen,
    collect(payment.id) AS paymentIds
}
CALL (event, given, known) {
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (event, household, known) {
  OPTIONAL MATCH (event)-[created:CREATED]->(:LandRight)<-[gained:HOLDS]-(household)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    AND gained.recordedAt <= known AND coalesce(gained.supersededAt > known, true)
  RETURN count(created) > 0 AS gainsLand
}
CALL (event, household, known) {
  OPTIONAL MATCH (event)-[created:CREATED]->(:LandRight)<-[gained:HOLDS]-(taker:Household)<-[joined:MEMBER_OF]-(relative:Person)-[kin:KIN_OF]-(:Person)-[member:MEMBER_OF]->(household)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    AND gained.recordedAt <= known AND coalesce(gained.supersededAt > known, true)
    AND joined.recordedAt <= known AND coalesce(joined.supersededAt > known, true)
    AND kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true)
    AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND taker <> household
  OPTIONAL MATCH (relative)-[belongs:MEMBER_OF]->(collective:Collective)<-[also:MEMBER_OF]-(:Person)-[:MEMBER_OF]->(household)
  WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
    AND also.recordedAt <= known AND coalesce(also.supersededAt > known, true)
  RETURN count(collective) > 0 AS toKin
}
CALL (losses, given, known) {
  UNWIND losses AS loss
  WITH loss.parcel AS parcel, given, known
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(expropriation:Expropriation)-[:WAS*0..1]->(state)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    AND abs(duration.inDays(state.on, given.on).days) <= 365
  WITH parcel, count(CASE WHEN EXISTS { MATCH (expropriation)-[:AUTHORISED_BY]->(:Approval) } THEN 1 END) AS approved, count(expropriation) AS taken
  RETURN all(number IN collect(approved) WHERE number > 0) AS expropriated, all(number IN collect(taken) WHERE number > 0) AS perhapsExpropriated,
    any(number IN collect(taken) WHERE number > 0) AS expropriatedInPart
}
CALL (cites, given, placeIds, known) {
  UNWIND CASE WHEN cites = [] THEN [null] ELSE range(0, size(cites) - 1) END AS position
  WITH position, split(cites[position], '#') AS cite, given, placeIds, known
  CALL (cite, known) {
    OPTIONAL MATCH (instrument:Record {id: cite[0]})<-[of:PROVISION_OF]-(provision:Provision)-[:WAS*0..1]->(says)
    WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
      AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true) AND coalesce(says.article, '') = coalesce(cite[1], '')
    OPTIONAL MATCH (instrument)-[:WAS*0..1]->(law)
    WHERE law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
    OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
    WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
    RETURN instrument, provision, says, law, place
    ORDER BY says.matter = 'LAND_ON_REGISTRATION_CHANGE' DESC, provision.id
    LIMIT 1
  }
  WITH position, instrument, provision, says, law, place, cite[1] AS article, given, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  ORDER BY position
  RETURN [citation IN collect(CASE WHEN inForceFrom <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true)
    AND (place IS NULL OR place.id IN placeIds)
    THEN {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(article, ''), inForce: true,
      verification: coalesce(says.verification, 'UNVERIFIED')} END) | citation] AS citations
}
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['SURRENDER_NOTICE', 'SURRENDER_PAY'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH says, law, place, given, placeIds
  WHERE coalesce(says.from, law.effectiveOn, law.publishedOn) <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true)
    AND (place IS NULL OR place.id IN placeIds) AND says.verification <> 'UNVERIFIED'
  RETURN collect(DISTINCT says.matter) AS procedureLaw
}
WITH *,
  all(loss IN losses WHERE loss.continues) AS allContinue,
  CASE WHEN notice IS NULL THEN CASE WHEN 'NOTICE' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END
    WHEN noticedOn <= given.on - duration({months: $noticeMonths}) + duration({days: $noticeToleranceDays}) THEN 'HELD'
      ELSE 'FAILED' END AS noticeOutcome,
  CASE WHEN dueFen > 0 AND paidFen >= dueFen THEN 'HELD' WHEN 'COMPENSATION' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS payOutcome
WITH *,
  CASE WHEN tableVerdict <> 'LAWFUL_IF_VOLUNTARY' THEN 'FAILED' WHEN noticeOutcome = 'FAILED' OR payOutcome = 'FAILED' THEN 'FAILED'
    WHEN noticeOutcome = 'HELD' AND payOutcome = 'HELD' THEN 'HELD' ELSE 'UNKNOWN' END AS voluntary,
  CASE WHEN tableVerdict = 'LAWFUL_MANDATORY' THEN 'HELD' WHEN tableVerdict IN ['NO_ROW', 'UNDECIDED'] THEN 'UNKNOWN' ELSE 'FAILED' END AS mandatory,
  CASE WHEN given.form = 'EXCHANGE' THEN CASE WHEN gainsLand THEN 'HELD' ELSE 'UNKNOWN' END WHEN given.form = 'ASSIGN' THEN CASE
    WHEN toKin THEN 'HELD' ELSE 'UNKNOWN' END ELSE 'FAILED' END AS exchanged,
  CASE WHEN expropriated THEN 'HELD' WHEN perhapsExpropriated AND NOT 'APPROVAL' IN completeFor THEN 'UNKNOWN' ELSE 'FAILED' END AS taken,
  any(citation IN citations WHERE citation.verification <> 'UNVERIFIED') AS citable
WITH *,
  CASE
    WHEN allContinue OR exchanged = 'HELD' OR taken = 'HELD' OR mandatory = 'HELD' OR voluntary = 'HELD' THEN 'CLEARED'
    WHEN tableVerdict IN ['NO_ROW', 'UNDECIDED'] OR taken = 'UNKNOWN' THEN 'UNKNOWN'
    WHEN tableVerdict = 'CONFLICT' THEN 'CONFLICT'
    WHEN tableVerdict = 'LAWFUL_IF_VOLUNTARY' AND voluntary = 'UNKNOWN' THEN 'UNKNOWN'
    ELSE 'FLAGGED'
  END AS verdict
WITH *, CASE WHEN verdict <> 'FLAGGED' THEN null WHEN NOT citable THEN 'SOFT'
    WHEN tableVerdict = 'LAWFUL_IF_VOLUNTARY' AND NOT (noticeOutcome = 'FAILED' AND 'SURRENDER_NOTICE' IN procedureLaw)
      AND NOT (payOutcome = 'FAILED' AND 'SURRENDER_PAY' IN procedureLaw) THEN 'SOFT' WHEN tableVerdict = 'POLICY_BREACH'
  AND given.on < publishedOn THEN 'SOFT' ELSE 'HARD' END AS severity,
  reduce(total = 0, loss IN losses | total + loss.hundredths) / 100.0 AS areaM2,
  CASE WHEN verdict = 'UNKNOWN' AND taken = 'UNKNOWN' THEN ['approval of the expropriation of the same land'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'NO_ROW' THEN ['a row of the truth table for this day, class of land and manner'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'UNDECIDED' AND scope IS NULL THEN ['whether the whole household was changed'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'UNDECIDED' AND destination IS NULL THEN ['the kind of destination'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'UNDECIDED' AND given.manner IS NULL THEN ['the manner of the event'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'UNDECIDED' AND urbanInsurance IS NULL THEN ['urban social insurance of the household']
      ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'LAWFUL_IF_VOLUNTARY' AND noticeOutcome = 'UNKNOWN' THEN ['written notice of the surrender']
      ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND tableVerdict = 'LAWFUL_IF_VOLUNTARY' AND payOutcome = 'UNKNOWN' THEN ['payment of the compensation']
      ELSE [] END AS missing
RETURN household.id AS subjectId, event.id AS key, given.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'CONFLICT' THEN 0.5 WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * (1.0 - 1.0 * abs(days) / (CASE WHEN windowDays > $beforeDays THEN windowDays ELSE $beforeDays END + 1)), 3) AS score,
  coalesce(memberName + ' of ', '') + household.name + ' turned ' + changed.toStatus + ' on ' + toString(changed.on) + coalesce(', ' + destination, '') + ', and ' + toString(abs(days))
    + CASE WHEN days < 0 THEN ' days before' ELSE ' days after' END + ' that '
    + CASE WHEN areaM2 = toInteger(areaM2) THEN toString(toInteger(areaM2)) ELSE toString(areaM2) END + ' square metres left by '
      + head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']])
      + coalesce(' (' + given.manner + ')', coalesce(' (' + given.form + ')', '')) + ': '
    + CASE verdict
        WHEN 'FLAGGED' THEN CASE tableVerdict WHEN 'LAWFUL_IF_VOLUNTARY' THEN 'voluntary by name, but ' + CASE
          WHEN notice IS NULL THEN 'without notice' WHEN noticeOutcome = 'FAILED' THEN 'with notice too late' ELSE '' END
            + CASE WHEN noticeOutcome = 'FAILED' AND payOutcome = 'FAILED' THEN ' and ' ELSE '' END + CASE payOutcome
              WHEN 'FAILED' THEN 'without the compensation' ELSE '' END
          WHEN 'POLICY_BREACH' THEN 'against the policy of the day' ELSE 'against the law of the day' END
        WHEN 'CONFLICT' THEN 'instruments of the day contradict each other'
        WHEN 'UNKNOWN' THEN 'undecided, missing ' + reduce(text = '', item IN missing | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
        ELSE CASE WHEN allContinue THEN 'the same land goes on in the family' WHEN exchanged = 'HELD' THEN CASE given.form WHEN 'EXCHANGE' THEN 'exchanged for other land'
            ELSE 'assigned to kin of the same collective' END
          WHEN taken = 'HELD' THEN 'expropriated with approval' WHEN mandatory = 'HELD' THEN 'the law of the day asked for its return'
          ELSE 'voluntary, with notice and pay' END
      END AS summary,
  {changeId: change.id, changedOn: changed.on, toStatus: changed.toStatus, scope: scope, destination: destination,
    event: head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]), manner: given.manner, form: given.form,
    daysAfterChange: days, areaM2: areaM2,
    landClasses: judgedClasses, tableVerdict: tableVerdict, tableRowIds: [entry IN decided | entry.row.id], noticedOn: noticedOn,
      compensationDueFen: dueFen, compensationPaidFen: paidFen, urbanInsurance: urbanInsurance} AS observed,
  {beforeDays: $beforeDays, afterDays: windowDays, policyDateBasis: $policyDateBasis, policyDate: policyOn, noticeMonths: $noticeMonths,
    noticeToleranceDays: $noticeToleranceDays} AS thresholds,
  [
    {guard: 'LAWFUL_MANDATORY', outcome: mandatory, because: CASE tableVerdict WHEN 'NO_ROW' THEN 'No row of the truth table fits'
      WHEN 'UNDECIDED' THEN 'A row would fit if a value that is not on record were known' ELSE 'The truth table says ' + tableVerdict END},
    {guard: 'VOLUNTARY_WITH_NOTICE_AND_PAY', outcome: voluntary, because: CASE
      WHEN tableVerdict <> 'LAWFUL_IF_VOLUNTARY' THEN 'Not a case of voluntary surrender: '
      + coalesce(given.manner, given.form, 'manner not recorded')
      ELSE CASE WHEN notice IS NULL THEN 'no notice on record' + CASE noticeOutcome WHEN 'FAILED' THEN ' that is complete for notices'
        ELSE ', and the record is not known to be complete' END ELSE 'notice of ' + toString(noticedOn) END
        + '; ' + CASE WHEN dueFen = 0 THEN 'no compensation on record' ELSE toString(paidFen) + ' of ' + toString(dueFen) + ' fen paid' END END},
    {guard: 'EXCHANGED_OR_TO_KIN', outcome: exchanged, because: CASE WHEN given.form IS NULL THEN 'The land was given up, not exchanged or assigned'
      WHEN gainsLand THEN 'The household received other land by the same event'
      WHEN toKin THEN 'The land went to a recorded relative of the same collective' ELSE 'No land in return and no recorded kinship' END},
    {guard: 'EXPROPRIATED_WITH_APPROVAL', outcome: taken, because: CASE WHEN expropriated THEN 'An approved expropriation concerns every parcel'
      WHEN expropriatedInPart THEN 'An expropriation without approval on record, or of a part only' ELSE 'No expropriation concerns the parcels' END},
    {guard: 'CONTINUES_IN_FAMILY', outcome: CASE WHEN allContinue THEN 'HELD' ELSE 'FAILED' END, because: CASE WHEN allContinue THEN 'Continues as '
      + reduce(text = '', id IN reduce(ids = [], loss IN losses | ids + loss.heirRightIds) | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
      WHEN any(loss IN losses WHERE loss.continues) THEN 'Only a part goes on in the family'
      ELSE 'No right of the household or of one split off continues it' END}
  ] AS guards,
  citations, missing,
  [event.id, change.id] + [loss IN losses | loss.right.id] + [loss IN losses | loss.parcel.id] + CASE WHEN notice IS NULL THEN [] ELSE [notice.id] END
    + paymentIds
    + CASE WHEN allContinue THEN reduce(ids = [], loss IN losses | ids + loss.heirRightIds) ELSE [] END
      + [entry IN decided | entry.row.id] AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
