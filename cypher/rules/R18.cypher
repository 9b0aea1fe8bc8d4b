:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param signedPercent => 95;
:param leastEvents => 2;
:param withinDays => 180;
:param neighbourShare => 0.5;
:param kinds => ['UTILITY_CUT', 'DEMOLITION', 'DETENTION', 'JOB_LOSS', 'CORRECTION'];
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: Pressure on the last household that did not sign
description: |
  Land of many households was expropriated for a project, at least 95 percent of them signed, and one that did not sign suffered two or more adverse events (utility cut, demolition, detention, loss of work, sudden correction of the register) within 180 days, before the day of the expropriation and before any decision of a court.
  What hit the neighbours too, what came before the project began, or a handover that was approved, noticed and paid for before the first event explains it. An approval or payment that is not on record counts as absent only where the papers of the expropriation are known to be complete for it.
  Who did not sign is whose consent is not on record, where the papers of the expropriation are known to be complete for consents; else the answer is UNKNOWN. Where too few of the events rest on a paper the answer is UNKNOWN. The finding is soft.
stability: stable
level: SOFT
version: 3
subject: Household
params:
  from:       { type: date, required: false, default: null, description: First day of the expropriations; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  signedPercent: { type: integer, default: 95, min: 1, max: 100, description: Least percent of the households that signed }
  leastEvents: { type: integer, default: 2, min: 1, max: 100, description: Least number of adverse events }
  withinDays: { type: integer, default: 180, min: 0, max: 3650, description: Days from the first to the last of them at most }
  neighbourShare: { type: number, default: 0.5, min: 0, max: 1, description: Share of the households that signed from which an event of one kind on one day hit the neighbours too }
  kinds:      { type: strings, default: [UTILITY_CUT, DEMOLITION, DETENTION, JOB_LOSS, CORRECTION], description: Kinds of adverse event }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-SPC-2011#14']
guards:
  NEIGHBOURS_HIT_TOO: Without what hit half of those who signed on the same day too few events are left
  EVENTS_PREDATE_PROJECT: Without what came before the project began too few events are left
  LAWFUL_HANDOVER: Before the first event the expropriation was approved and noticed, and the household was paid in full
falsePositives:
  - A signature that is not on record
  - Works in the street that cut one house off
finds:
  - { subject: H-JL-13, verdict: FLAGGED }
  - { subject: H-JL-14, verdict: CLEARED }
columns:
  subjectId:  { type: string, description: "The household" }
  key:        { type: string, description: "Id of the expropriation" }
  "on":         { type: date, nullable: true, description: "Day of the expropriation" }
  divisionId: { type: string, nullable: true, description: "Where the land lies" }
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
MATCH (adverse:AdverseEvent)
WHERE adverse.on >= date('1900-01-01')
MATCH (adverse)<-[suffered:SUFFERED]-(household:Household)
WHERE suffered.recordedAt <= known AND coalesce(suffered.supersededAt > known, true) AND ($subjectIds IS NULL OR household.id IN $subjectIds)
MATCH (adverse)-[:WAS*0..1]->(hit)
WHERE hit.recordedAt <= known AND coalesce(hit.supersededAt > known, true) AND hit.kind IN $kinds
WITH known, household, adverse, hit
ORDER BY hit.on, adverse.id
WITH known, household, collect({event: adverse, on: hit.on, kind: hit.kind, shown: EXISTS {
    MATCH (adverse)-[evidence:EVIDENCED_BY]->(:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  }}) AS suffered
WHERE size(suffered) >= $leastEvents
MATCH (household)-[holds:HOLDS]->(right:LandRight {type: 'CONTRACT_MGMT'})<-[ended:ENDED]-(taking:Expropriation)-[serves:FOR_PROJECT]->(project:Project)
WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  AND ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND serves.recordedAt <= known AND coalesce(serves.supersededAt > known, true)
WITH DISTINCT known, household, suffered, taking, project
MATCH (taking)-[:WAS*0..1]->(taken)
WHERE taken.recordedAt <= known AND coalesce(taken.supersededAt > known, true)
  AND taken.on >= coalesce($from, date('1900-01-01')) AND taken.on < coalesce($to, date('2200-01-01'))
MATCH (project)-[:WAS*0..1]->(planned)
WHERE planned.recordedAt <= known AND coalesce(planned.supersededAt > known, true)
CALL (taking, known) {
  OPTIONAL MATCH (taking)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  RETURN min(CASE WHEN source.type = 'COURT_DECISION' THEN source.signedOn END) AS decidedOn,
    collect({kinds: coalesce(source.completeFor, []), from: source.coversFrom, to: source.coversTo}) AS papers
}
WITH *, [entry IN suffered WHERE entry.on < taken.on AND coalesce(entry.on < decidedOn, true)] AS before,
  reduce(kinds = [], paper IN papers | kinds + CASE WHEN coalesce(paper.from <= taken.on, true) AND coalesce(paper.to > taken.on, true)
    THEN paper.kinds ELSE [] END) AS completeFor
WITH *, [position IN range(0, size(before) - $leastEvents) WHERE duration.inDays(before[position].on, before[position
    + $leastEvents - 1].on).days <= $withinDays]
  AS bursts
WHERE bursts <> []
CALL (taking, taken, known) {
  MATCH (taking)-[ended:ENDED]->(:LandRight {type: 'CONTRACT_MGMT'})<-[holds:HOLDS]-(party:Household)
  WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  WITH DISTINCT taking, taken, party, known
  RETURN count(party) AS households, collect(CASE WHEN EXISTS {
    MATCH (taking)-[authorised:AUTHORISED_BY]->(consent:Consent)-[givenBy:GIVEN_BY]->(giver:Party)-[:MEMBER_OF*0..1]->(party)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
      AND givenBy.recordedAt <= known AND coalesce(givenBy.supersededAt > known, true)
      AND consent.recordedAt <= known AND coalesce(consent.signedOn <= taken.on, true)
  } THEN party END) AS signers
}
WITH *
WHERE NOT household IN signers AND size(signers) * 100 >= households * $signedPercent
OPTIONAL MATCH (taking)-[concerns:CONCERNS]->(:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, household, taking, taken, project, planned, decidedOn, completeFor, before, bursts, households, signers, taken.on AS day,
    min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (before, signers, known) {
  UNWIND before AS entry
  CALL (entry, signers, known) {
    UNWIND signers AS neighbour
    MATCH (neighbour)-[suffered:SUFFERED]->(other:AdverseEvent)-[:WAS*0..1]->(hit)
    WHERE suffered.recordedAt <= known AND coalesce(suffered.supersededAt > known, true)
      AND hit.recordedAt <= known AND coalesce(hit.supersededAt > known, true) AND hit.kind = entry.kind AND hit.on = entry.on
    RETURN count(DISTINCT neighbour) AS neighboursHit
  }
  WITH entry, neighboursHit, signers
  ORDER BY entry.on, entry.event.id
  RETURN collect(CASE WHEN neighboursHit < $neighbourShare * size(signers) OR signers = [] THEN entry END) AS alone,
      max(neighboursHit) AS neighboursHit
}
WITH *, [entry IN before WHERE coalesce(entry.on >= planned.from, true)] AS since, before[head(bursts)].on AS firstOn
WITH *,
  none(position IN range(0, size(alone) - $leastEvents) WHERE duration.inDays(alone[position].on, alone[position
      + $leastEvents - 1].on).days <= $withinDays) AS shared,
  none(position IN range(0, size(since) - $leastEvents) WHERE duration.inDays(since[position].on, since[position
      + $leastEvents - 1].on).days <= $withinDays) AS predates
CALL (taking, known) {
  OPTIONAL MATCH (taking)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(given)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  WITH approval, given
  ORDER BY given.on, approval.id
  RETURN head(collect(approval)) AS approval, head(collect(given.on)) AS approvedOn
}
CALL (taking, household, known) {
  OPTIONAL MATCH (taking)<-[for:FOR]-(payment:Payment)-[paidTo:PAID_TO]->(household)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  OPTIONAL MATCH (payment)-[:WAS*0..1]->(paid)
  WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.kind IN ['COMPENSATION', 'RESETTLEMENT']
  WITH payment, paid
  ORDER BY payment.id
  RETURN count(paid) AS payments, count(CASE WHEN paid IS NOT NULL AND paid.paidOn IS NULL THEN 1 END) AS unpaid, max(paid.paidOn) AS paidOn,
    collect(CASE WHEN paid IS NOT NULL THEN payment.id END) AS paymentIds
}
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['FORCED_HANDOVER'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
  CASE WHEN approvedOn <= firstOn THEN 'HELD' WHEN approval IS NOT NULL THEN 'FAILED' WHEN taken.approvalNo IS NOT NULL THEN 'UNKNOWN'
    WHEN 'APPROVAL' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS approved,
  CASE WHEN taken.noticedOn <= firstOn THEN 'HELD' WHEN taken.noticedOn IS NULL AND NOT 'NOTICE' IN completeFor THEN 'UNKNOWN'
      ELSE 'FAILED' END AS noticed,
  CASE WHEN payments > 0 AND unpaid = 0 AND paidOn <= firstOn THEN 'HELD' WHEN payments = 0 AND NOT 'COMPENSATION' IN completeFor THEN 'UNKNOWN'
    ELSE 'FAILED' END AS paidFor
WITH *, CASE WHEN 'FAILED' IN [approved, noticed, paidFor] THEN 'FAILED' WHEN 'UNKNOWN' IN [approved, noticed, paidFor] THEN 'UNKNOWN'
    ELSE 'HELD' END AS lawful
WITH *, [entry IN before WHERE entry.shown] AS proven
WITH *, any(position IN range(0, size(proven) - $leastEvents) WHERE duration.inDays(proven[position].on, proven[position
    + $leastEvents - 1].on).days <= $withinDays) AS papered
WITH *, CASE WHEN shared OR predates OR lawful = 'HELD' THEN 'CLEARED' WHEN lawful = 'UNKNOWN' OR NOT papered OR NOT 'CONSENT' IN completeFor THEN 'UNKNOWN' ELSE 'FLAGGED' END
  AS verdict,
  [missing IN [CASE WHEN approved = 'UNKNOWN' THEN 'approval of the expropriation' END, CASE WHEN noticed = 'UNKNOWN'
      THEN 'notice of the expropriation' END,
    CASE WHEN paidFor = 'UNKNOWN' THEN 'payment to the household' END, CASE WHEN NOT papered THEN 'papers of the adverse events' END,
    CASE WHEN NOT 'CONSENT' IN completeFor THEN 'consents that are known to be all' END] WHERE missing IS NOT NULL] AS lacking
RETURN household.id AS subjectId, taking.id AS key, day AS on, divisionId, verdict, CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.6 + 0.1 * (1.0 - 1.0 * $leastEvents / (size(before) + 1)) WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END,
      3) AS score,
  household.name + CASE WHEN 'CONSENT' IN completeFor THEN ' did not sign, ' ELSE ' is not on record as having signed, ' END + toString(size(signers)) + ' of ' + toString(households) + ' households did; before the expropriation of '
    + toString(day) + ' it suffered ' + reduce(text = '', entry IN before | text + CASE text WHEN '' THEN '' ELSE ', ' END + entry.kind + ' on '
        + toString(entry.on))
    + CASE verdict WHEN 'CLEARED' THEN CASE WHEN shared THEN ': the neighbours were hit too' WHEN predates THEN ': before the project began'
      ELSE ': approved, noticed and paid for before' END WHEN 'UNKNOWN' THEN ': undecided, missing '
        + reduce(text = '', item IN lacking | text + CASE text WHEN '' THEN '' ELSE ', ' END + item) ELSE '' END AS summary,
  {households: households, signed: size(signers), signedPercent: round(100.0 * size(signers) / households, 4), events: size(before),
    eventsOn: [entry IN before | entry.on], eventKinds: [entry IN before | entry.kind], firstOn: firstOn, decidedOn: decidedOn, projectId: project.id,
    projectFrom: planned.from, approvedOn: approvedOn, noticedOn: taken.noticedOn, paidOn: paidOn} AS observed,
  {signedPercent: $signedPercent, leastEvents: $leastEvents, withinDays: $withinDays, neighbourShare: $neighbourShare} AS thresholds,
  [
    {guard: 'NEIGHBOURS_HIT_TOO', outcome: CASE WHEN shared THEN 'HELD' ELSE 'FAILED' END, because: toString(size(alone)) + ' of '
        + toString(size(before))
      + ' events did not hit half of those who signed on the same day; of these at most ' + toString(neighboursHit) + ' were hit'},
    {guard: 'EVENTS_PREDATE_PROJECT', outcome: CASE WHEN predates THEN 'HELD' ELSE 'FAILED' END, because: toString(size(since)) + ' of '
        + toString(size(before))
      + ' events came from the beginning of the project on, ' + coalesce(toString(planned.from), 'a day that is not on record')},
    {guard: 'LAWFUL_HANDOVER', outcome: lawful, because: 'Before ' + toString(firstOn) + ': ' + CASE approved WHEN 'HELD' THEN 'approved on '
        + toString(approvedOn)
      WHEN 'UNKNOWN' THEN CASE WHEN taken.approvalNo IS NULL THEN 'no approval on record' ELSE 'a number is given, ' + taken.approvalNo
        + ', and the approval itself is not on record' END ELSE 'not approved' END
      + CASE noticed WHEN 'HELD' THEN ', noticed on ' + toString(taken.noticedOn) WHEN 'UNKNOWN' THEN ', no notice on record' ELSE ', not noticed' END
      + CASE paidFor WHEN 'HELD' THEN ', paid in full on ' + toString(paidOn) WHEN 'UNKNOWN' THEN ', no payment on record'
          ELSE ', not paid in full' END}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN lacking ELSE [] END AS missing,
  [household.id, taking.id, project.id] + [entry IN before | entry.event.id] + CASE WHEN approval IS NULL THEN [] ELSE [approval.id] END
      + paymentIds[0..10] AS evidenceIds,
  COLLECT {
    UNWIND [taking] + [entry IN before | entry.event] AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
