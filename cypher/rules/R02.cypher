:param from => null;
:param to => null;
:param divisionId => null;
:param noticeMonths => 6;
:param noticeToleranceDays => 7;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Voluntary surrender without notice or pay
description: |
  A household gave contracted land or forest back, of its own will by the paper, and there is no written notice of it that was signed in time, or it was not paid.
  Where the law of the day asks for the notice, a surrender without it is not found to be voluntary; that it is to be paid stands in the law since 2019, so a lack of pay alone is soft before.
  A notice or a payment that is not on record counts as absent only where the papers of the surrender are known to be complete for that class of record.
stability: stable
level: HARD
version: 3
subject: Household
params:
  from:            { type: date, required: false, default: null, description: First day of the surrenders; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  noticeMonths:    { type: integer, default: 6, min: 0, max: 24, description: Calendar months of written notice before a voluntary surrender }
  noticeToleranceDays: { type: integer, default: 7, min: 0, max: 60, description: Days by which the notice may be short }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RLCL-2002#29', 'I-SPC-2005#10', 'I-RLCL-2018#30']
guards:
  HOUSEHOLD_EXTINCT: Every member of the household had died by the day of the surrender
  CONTINUES_IN_FAMILY: The same land goes on under the household itself or one that split off from it
  NOTICE_TO_GROUP: The notice in time went to the village or the group instead of the other; either may issue contracts
falsePositives:
  - The last member of the household had died, and the death is not on record
  - The notice was handed to an office that passed it on
  - The pay was in kind, as other land or as labour days
finds:
  - { subject: H-DJ-24, verdict: UNKNOWN }
  - { subject: H-JL-22, verdict: UNKNOWN }
  - { subject: H-JL-25, verdict: CLEARED }
  - { subject: H-LP-05, verdict: FLAGGED }
columns:
  subjectId:  { type: string, description: "The household" }
  key:        { type: string, description: "Id of the surrender" }
  "on":         { type: date, nullable: true, description: "Day of the surrender" }
  divisionId: { type: string, nullable: true, description: "Where the land lies" }
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
MATCH (event:Surrender)
WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true) AND given.manner = 'VOLUNTARY'
MATCH (event)-[by:BY]->(household:Household)
WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND ($subjectIds IS NULL OR household.id IN $subjectIds)
MATCH (event)-[ended:ENDED]->(right:LandRight)<-[holds:HOLDS]-(household)
WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND right.type IN ['CONTRACT_MGMT', 'FOREST']
MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, event, given, household, min(division.id) AS divisionId, collect(DISTINCT right.id) AS rightIds,
  collect(DISTINCT {id: parcel.id, hundredths: toInteger(round(parcelState.areaM2 * 100 * CASE
    WHEN holds.numerator > 0 AND holds.denominator >= holds.numerator THEN 1.0 * holds.numerator / holds.denominator ELSE 1.0 END))}) AS parcels
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *, reduce(total = 0, parcel IN parcels | total + parcel.hundredths) / 100.0 AS areaM2
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (event, household, divisionId, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(notice:Notice)-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind = 'SURRENDER'
    AND NOT EXISTS {
      MATCH (notice)-[issued:ISSUED_BY]->(sender:Party)
      WHERE issued.recordedAt <= known AND coalesce(issued.supersededAt > known, true) AND sender <> household
        AND NOT EXISTS { MATCH (sender)-[:MEMBER_OF]->(household) }
    }
  OPTIONAL MATCH (notice)-[addressed:ADDRESSED_TO]->(addressee:Party)
  WHERE addressed.recordedAt <= known AND coalesce(addressed.supersededAt > known, true)
  WITH notice, state.signedOn AS signedOn,
    addressee IS NULL OR EXISTS {
      MATCH (event)-[to:TO]->(addressee)
      WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    } AS toIssuer,
    addressee.level IN ['GROUP', 'VILLAGE'] AND EXISTS {
      MATCH (addressee)-[seated:LOCATED_IN]->(seat:AdminDivision)
      WHERE seated.recordedAt <= known AND coalesce(seated.supersededAt > known, true)
        AND (seat.id = divisionId OR EXISTS { MATCH (seat)-[:PART_OF]->(:AdminDivision {id: divisionId}) }
        OR EXISTS { MATCH (:AdminDivision {id: divisionId})-[:PART_OF]->(seat) })
    } AS toOther
  ORDER BY signedOn, notice.id
  WITH collect({id: notice.id, signedOn: signedOn, toIssuer: toIssuer, toOther: toOther}) AS notices
  RETURN head([entry IN notices WHERE entry.id IS NOT NULL AND entry.toIssuer]) AS notice,
    head([entry IN notices WHERE entry.id IS NOT NULL AND entry.toOther AND NOT entry.toIssuer]) AS otherNotice
}
CALL (event, household, known) {
  OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(state)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind = 'COMPENSATION'
    AND NOT EXISTS {
      MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
      WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true) AND payee <> household
        AND NOT EXISTS { MATCH (payee)-[:MEMBER_OF]->(household) }
    }
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
WITH *, given.on - duration({months: $noticeMonths}) + duration({days: $noticeToleranceDays}) AS latestNotice
WITH *,
  CASE WHEN notice.signedOn <= latestNotice THEN 'HELD' WHEN otherNotice.signedOn <= latestNotice THEN 'OTHER'
    WHEN notice IS NULL AND otherNotice IS NULL THEN CASE WHEN 'NOTICE' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END
    WHEN coalesce(notice.signedOn, otherNotice.signedOn) IS NULL THEN 'UNKNOWN' ELSE 'FAILED' END AS noticed,
  CASE WHEN dueFen > 0 AND paidFen >= dueFen THEN 'HELD' WHEN 'COMPENSATION' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS paid
WHERE noticed <> 'HELD' OR paid <> 'HELD'
CALL (household, given, known) {
  OPTIONAL MATCH (member:Person)-[belongs:MEMBER_OF]->(household)
  WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= given.on, true)
  OPTIONAL MATCH (member)-[:WAS*0..1]->(person)
  WHERE person.recordedAt <= known AND coalesce(person.supersededAt > known, true)
  WITH member, collect(coalesce(belongs.to > given.on, true)) AS open, collect(person.diedOn <= given.on) AS died
  WITH member, any(stay IN open WHERE stay) AS stays, any(death IN died WHERE death) AS dead
  WITH count(member) AS members, count(CASE WHEN dead THEN 1 END) AS dead, count(CASE WHEN stays AND NOT dead THEN 1 END) AS alive
  RETURN CASE WHEN members = 0 THEN 'UNKNOWN' WHEN alive = 0 AND dead > 0 THEN 'HELD' ELSE 'FAILED' END AS extinct, members, dead
}
CALL (rightIds, household, known) {
  UNWIND rightIds AS rightId
  MATCH (right:Record {id: rightId})
  OPTIONAL MATCH (right)-[steps:SUCCEEDED_BY*1..5]->(next:LandRight)<-[nextHolds:HOLDS]-(heir:Household)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
    AND nextHolds.recordedAt <= known AND coalesce(nextHolds.supersededAt > known, true)
    AND (heir = household OR EXISTS {
      MATCH (heir)-[split:SPLIT_FROM]->(household)
      WHERE split.recordedAt <= known AND coalesce(split.supersededAt > known, true)
    })
  WITH rightId, next
  ORDER BY rightId, next.id
  WITH rightId, collect(DISTINCT next.id) AS nextIds
  WITH collect(nextIds) AS found
  RETURN CASE WHEN all(nextIds IN found WHERE nextIds <> []) THEN 'HELD' ELSE 'FAILED' END AS continues,
    reduce(ids = [], nextIds IN found | ids + nextIds) AS heirRightIds
}
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['SURRENDER_NOTICE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, given, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= given.on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, citations AS noticeCitations, citable AS noticeCitable
WITH known, event, given, household, divisionId, rightIds, parcels, placeIds, areaM2, notice, otherNotice, dueFen, paidFen, paymentIds, completeFor,
  latestNotice, noticed, paid, extinct, members, dead, continues, heirRightIds, noticeCitations, noticeCitable
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['SURRENDER_PAY'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, given, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= given.on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN extinct = 'HELD' OR continues = 'HELD' OR (noticed = 'OTHER' AND paid = 'HELD') THEN 'CLEARED'
    WHEN noticed = 'FAILED' OR paid = 'FAILED' THEN CASE extinct WHEN 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FLAGGED' END ELSE 'UNKNOWN' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN (noticed = 'FAILED' AND noticeCitable) OR (paid = 'FAILED' AND citable) THEN 'HARD'
    ELSE 'SOFT' END END AS severity,
  CASE WHEN verdict = 'UNKNOWN' AND noticed = 'UNKNOWN' THEN ['written notice of the surrender'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND paid = 'UNKNOWN' THEN ['payment of the compensation'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND extinct = 'UNKNOWN' THEN ['members of the household'] ELSE [] END AS missing
RETURN household.id AS subjectId, event.id AS key, given.on AS on, divisionId, verdict, severity,
  CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END + CASE WHEN noticed = 'FAILED' AND paid = 'FAILED' THEN 0.05
    ELSE 0.0 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END AS score,
  household.name + ' gave ' + CASE WHEN areaM2 = toInteger(areaM2) THEN toString(toInteger(areaM2)) ELSE toString(areaM2) END
    + ' square metres back on ' + toString(given.on) + ', voluntary by name: '
    + CASE noticed WHEN 'HELD' THEN 'noticed in time, on ' + toString(notice.signedOn)
      WHEN 'OTHER' THEN 'noticed in time, on ' + toString(otherNotice.signedOn) + ', to another collective of the village'
      WHEN 'FAILED' THEN CASE WHEN notice IS NULL AND otherNotice IS NULL THEN 'no notice in papers that are complete'
        ELSE 'noticed on ' + toString(coalesce(notice.signedOn, otherNotice.signedOn)) + ', ' + toString($noticeMonths) + ' months are asked for' END
      ELSE 'no dated notice on record' END
    + CASE paid WHEN 'HELD' THEN '; paid' WHEN 'FAILED' THEN CASE WHEN paidFen > 0 THEN '; paid in part'
        ELSE '; not paid, by papers that are complete' END
      ELSE '; no full payment on record' END
    + CASE WHEN extinct = 'HELD' THEN '; every member had died' WHEN continues = 'HELD' THEN '; the same land goes on in the family'
      ELSE '' END AS summary,
  {areaM2: areaM2, manner: given.manner, noticedOn: coalesce(notice.signedOn, otherNotice.signedOn), latestNotice: latestNotice,
    noticeDays: duration.inDays(coalesce(notice.signedOn, otherNotice.signedOn), given.on).days, compensationDueFen: dueFen,
    compensationPaidFen: paidFen, members: members, membersDead: dead} AS observed,
  {noticeMonths: $noticeMonths, noticeToleranceDays: $noticeToleranceDays, latestNotice: latestNotice} AS thresholds,
  [
    {guard: 'HOUSEHOLD_EXTINCT', outcome: extinct, because: CASE extinct WHEN 'UNKNOWN' THEN 'No member of the household is on record'
      ELSE toString(dead) + ' of ' + toString(members) + ' recorded members had died by the day of the surrender' END},
    {guard: 'CONTINUES_IN_FAMILY', outcome: continues, because: CASE continues WHEN 'HELD' THEN 'Continues as '
      + reduce(text = '', id IN heirRightIds | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
      ELSE CASE heirRightIds WHEN [] THEN 'No right of the household or of one split off continues it'
        ELSE 'Only a part goes on in the family' END END},
    {guard: 'NOTICE_TO_GROUP', outcome: CASE noticed WHEN 'OTHER' THEN 'HELD' WHEN 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FAILED' END, because: CASE
      WHEN otherNotice IS NULL THEN 'No notice to another collective of the village is on record'
      ELSE 'Notice of ' + coalesce(toString(otherNotice.signedOn), 'an unknown day') + ' to another collective of the village' END}
  ] AS guards,
  CASE WHEN noticed = 'HELD' THEN citations ELSE noticeCitations + CASE WHEN paid = 'HELD' THEN []
    ELSE [citation IN citations WHERE NOT citation IN noticeCitations] END END AS citations,
  missing,
  [event.id, household.id] + rightIds + [parcel IN parcels | parcel.id]
    + CASE WHEN notice IS NULL THEN [] ELSE [notice.id] END + CASE WHEN otherNotice IS NULL THEN [] ELSE [otherNotice.id] END
    + paymentIds + heirRightIds AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
