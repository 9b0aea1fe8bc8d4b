:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param graceDays => 180;
:param dataUntil => null;
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: Land that did not come back from a cooperative that is no more
description: |
  A cooperative was dissolved, and more than 180 days later land under a household's contract was still operated by someone to whom the cooperative had leased or assigned it onward.
  Written consent of every household to the lease onward, which still runs, explains it. A consent that is not on record counts as absent only where the papers of the lease are known to be complete for consents.
  A dissolution from which the data do not yet reach that far is left out.
stability: stable
level: HARD
version: 2
subject: Cooperative
params:
  from:       { type: date, required: false, default: null, description: First day of the dissolutions; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only cooperatives at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  graceDays:  { type: integer, default: 180, min: 0, max: 3650, description: Days within which the land has to be back }
  dataUntil:  { type: date, required: false, default: null, description: Day to which the data reach; null = the day on which a transfer was last recorded }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-COOP-2017#28', 'I-COOP-2017#71', 'I-ZHEJIANG-2009#24', 'I-RLCL-2018#46']
guards:
  RETRANSFER_CONSENTED: Every household consented in writing to the lease onward by its day, and the lease still runs
falsePositives:
  - The lease onward was ended and nobody had the register changed
  - Households that consented on a list that is kept elsewhere
finds:
  - { subject: C-LP-04, verdict: FLAGGED }
  - { subject: C-LP-05, verdict: CLEARED }
  - { subject: C-LP-06, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: The cooperative }
  key:        { type: string, description: Id of the dissolution }
  "on":         { type: date, nullable: true, description: Day of the dissolution }
  divisionId: { type: string, nullable: true, description: Where the cooperative is }
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
CALL () {
  MATCH (any:Transfer)
  WHERE any.on >= date('1900-01-01')
  RETURN max(any.recordedAt) AS lastRecordedAt
}
WITH known, coalesce($dataUntil, date(CASE WHEN known < lastRecordedAt THEN known ELSE lastRecordedAt END)) AS dataUntil
MATCH (dissolution:Dissolution)
WHERE dissolution.on >= coalesce($from, date('1900-01-01')) AND dissolution.on < coalesce($to, date('2200-01-01'))
MATCH (dissolution)-[of:OF]->(cooperative:Cooperative)
WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND ($subjectIds IS NULL OR cooperative.id IN $subjectIds)
MATCH (dissolution)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
WITH known, dataUntil, dissolution, state, cooperative, state.on + duration({days: $graceDays}) AS backBy
WHERE backBy < dataUntil
OPTIONAL MATCH (cooperative)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, dataUntil, dissolution, state, cooperative, backBy, min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (cooperative, backBy, known) {
  MATCH (cooperative)<-[by:BY]-(transfer:Transfer)-[:WAS*0..1]->(passed)
  WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
    AND passed.recordedAt <= known AND coalesce(passed.supersededAt > known, true)
    AND passed.form IN ['LEASE', 'SUBCONTRACT', 'ASSIGN'] AND passed.on <= backBy
  MATCH (transfer)-[created:CREATED]->(onward:LandRight)-[:WAS*0..1]->(onwardState)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    AND onwardState.recordedAt <= known AND coalesce(onwardState.supersededAt > known, true)
    AND onwardState.type = 'OPERATION' AND coalesce(onwardState.to > backBy, true)
  MATCH (onward)-[derived:DERIVED_FROM*1..6]->(contract:LandRight {type: 'CONTRACT_MGMT'})-[:WAS*0..1]->(contractState)
  WHERE all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
    AND contractState.recordedAt <= known AND coalesce(contractState.supersededAt > known, true) AND coalesce(contractState.to > backBy, true)
  MATCH (contract)<-[contracted:HOLDS]-(household:Household)
  WHERE contracted.recordedAt <= known AND coalesce(contracted.supersededAt > known, true)
  MATCH (onward)<-[holds:HOLDS]-(holder:Party)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND holder <> cooperative
  MATCH (onward)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  WITH transfer, passed, onward, onwardState, household, holder, parcel, toInteger(round(parcelState.areaM2 * 100)) AS hundredths
  ORDER BY transfer.on, transfer.id, onward.id, household.id, holder.id
  WITH transfer, passed, onward, onwardState, parcel, hundredths, collect(DISTINCT household) AS owners, collect(DISTINCT holder) AS holders
  WHERE NOT any(holder IN holders WHERE holder IN owners)
  WITH transfer, passed, collect({right: onward, to: onwardState.to, parcel: parcel, hundredths: hundredths, owners: owners,
      holders: holders}) AS strands
  CALL (transfer, passed, strands, known) {
    UNWIND strands AS strand
    UNWIND strand.owners AS household
    WITH DISTINCT transfer, passed, household, known
    OPTIONAL MATCH (transfer)-[authorised:AUTHORISED_BY]->(consent:Consent)-[givenBy:GIVEN_BY]->(giver:Party)-[member:MEMBER_OF*0..1]->(household)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
      AND givenBy.recordedAt <= known AND coalesce(givenBy.supersededAt > known, true)
      AND all(step IN member WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
    OPTIONAL MATCH (consent)-[:WAS*0..1]->(given)
    WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
    WITH passed, household, consent, given
    ORDER BY household.id, consent.id
    WITH household, collect(CASE WHEN given IS NOT NULL THEN consent.id END) AS consentIds,
      max(CASE WHEN given.signedOn <= passed.on THEN 2 WHEN given IS NOT NULL THEN 1 ELSE 0 END) AS consented
    RETURN collect(household.id) AS householdIds, collect(CASE WHEN consented = 2 THEN household.id END) AS consentedIds,
      collect(CASE WHEN consented = 1 THEN household.id END) AS lateIds, reduce(ids = [], list IN collect(consentIds) | ids + list) AS consentIds
  }
  CALL (transfer, passed, known) {
    OPTIONAL MATCH (transfer)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      AND coalesce(source.coversFrom <= passed.on, true) AND coalesce(source.coversTo > passed.on, true)
    RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
  }
  WITH transfer, passed, strands, householdIds, consentedIds, lateIds, consentIds,
    CASE WHEN passed.until <= backBy THEN 'FAILED' WHEN size(consentedIds) = size(householdIds) THEN 'HELD'
      WHEN 'CONSENT' IN completeFor AND size(consentedIds) + size(lateIds) < size(householdIds) THEN 'FAILED' ELSE 'UNKNOWN' END AS outcome
  RETURN collect({transfer: transfer, on: passed.on, until: passed.until, outcome: outcome, consentIds: consentIds}) AS leases,
    reduce(all = [], list IN collect(strands) | all + list) AS strands,
    reduce(all = [], list IN collect(householdIds) | all + [id IN list WHERE NOT id IN all]) AS householdIds,
    reduce(all = [], list IN collect(consentedIds) | all + [id IN list WHERE NOT id IN all]) AS consentedIds
}
WITH *
WHERE strands <> []
CALL (state, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['LAND_AFTER_EXIT'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, state, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  WHERE inForceFrom <= state.on AND coalesce(coalesce(says.to, law.repealedOn) > state.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= state.on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, [lease IN leases | lease.outcome] AS outcomes,
  reduce(total = 0, strand IN strands | total + strand.hundredths) / 100.0 AS areaM2,
  reduce(all = [], strand IN strands | all + [holder IN strand.holders WHERE NOT holder IN all]) AS operators
WITH *, CASE WHEN 'FAILED' IN outcomes THEN 'FAILED' WHEN 'UNKNOWN' IN outcomes THEN 'UNKNOWN' ELSE 'HELD' END AS consented
WITH *, CASE consented WHEN 'HELD' THEN 'CLEARED' WHEN 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict,
  toString(size(consentedIds)) + ' of ' + toString(size(householdIds)) + ' households consented in writing by the day of the lease' AS said
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity
RETURN cooperative.id AS subjectId, dissolution.id AS key, state.on AS on, divisionId, verdict, severity,
  CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END AS score,
  cooperative.name + ' was dissolved on ' + toString(state.on) + coalesce(' (' + state.reason + ')', '') + ', and ' + toString($graceDays)
    + ' days later ' + CASE WHEN areaM2 = toInteger(areaM2) THEN toString(toInteger(areaM2)) ELSE toString(areaM2) END + ' square metres of '
    + toString(size(householdIds)) + CASE size(householdIds) WHEN 1 THEN ' household' ELSE ' households' END + ' were still with '
    + reduce(text = '', operator IN operators | text + CASE text WHEN '' THEN '' ELSE ', ' END + coalesce(operator.name, operator.id)) + ': '
    + CASE verdict WHEN 'CLEARED' THEN 'every household consented to the lease onward, which still runs'
      WHEN 'UNKNOWN' THEN said + ', and the papers of the lease do not say more'
        ELSE CASE WHEN any(lease IN leases WHERE lease.until <= backBy) THEN 'the lease onward had run out' ELSE said
          + ', in papers that are complete' END END AS summary,
  {reason: state.reason, backBy: backBy, rights: size(strands), areaM2: areaM2, households: size(householdIds),
      householdsConsented: size(consentedIds),
    operatorIds: [operator IN operators | operator.id], transferIds: [lease IN leases | lease.transfer.id]} AS observed,
  {graceDays: $graceDays, policyDateBasis: $policyDateBasis} AS thresholds,
  [
    {guard: 'RETRANSFER_CONSENTED', outcome: consented, because: CASE
      WHEN any(lease IN leases WHERE lease.until <= backBy) THEN 'A lease onward had run out by ' + toString(backBy) + '; ' ELSE '' END + said
      + CASE consented WHEN 'UNKNOWN' THEN ', and the papers are not known to be complete, or a consent is later or has no day'
        WHEN 'FAILED' THEN CASE WHEN size(consentedIds) < size(householdIds) THEN ', and the papers are known to be complete' ELSE '' END ELSE '' END}
  ] AS guards,
  citations,
  CASE WHEN verdict = 'UNKNOWN' THEN ['written consent of ' + reduce(text = '', id IN [id IN householdIds WHERE NOT id IN consentedIds][0..5]
    | text + CASE text WHEN '' THEN '' ELSE ', ' END + id) + CASE WHEN size(householdIds) - size(consentedIds) > 5 THEN ' and others' ELSE '' END
    + ' to the lease onward'] ELSE [] END AS missing,
  [dissolution.id, cooperative.id] + [lease IN leases | lease.transfer.id] + [operator IN operators | operator.id]
    + [strand IN strands | strand.right.id][0..20] + [strand IN strands | strand.parcel.id][0..20] + householdIds[0..20]
    + reduce(ids = [], lease IN leases | ids + lease.consentIds)[0..20] AS evidenceIds,
  COLLECT {
    UNWIND [dissolution] + [lease IN leases | lease.transfer] AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
