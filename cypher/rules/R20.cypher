:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param sharePercent => 85;
:param lateDays => 180;
:param asKnownAt => null;

/*
title: Land ticket of which the household got too little or too late
description: |
  A homestead was reclaimed and its quota sold as a land ticket, and 180 days later the household that gave the homestead had got less than 85 percent of the net price.
  What was paid late is on record. That less was paid counts only where a paper of the ticket or of a payment is known to be complete for compensation beyond the last day; where the records merely reach beyond it, the answer is UNKNOWN.
  Of several homesteads in one ticket each has its part of the price by area. The part of 85 percent is general knowledge and not law: a finding is HARD only where nothing at all was paid and a provision that was read was in force.
stability: stable
level: HARD
version: 2
subject: Party
params:
  from:         { type: date, required: false, default: null, description: First day of the tickets; null = from the first }
  to:           { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:   { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  sharePercent: { type: number, default: 85, min: 1, max: 100, description: "Least part of the net price for the household, percent; general knowledge, not verified" }
  lateDays:     { type: integer, default: 180, min: 1, max: 36500, description: Days at most from the sale to the payment }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RCEO-2025#53']
guards:
  RECLAMATION_COST_DEDUCTED: The cost of reclamation was taken off first, by a receipt, and the household got its part of the rest
  COLLECTIVE_FACILITY_LAND: No homestead lay on the land, which the collective used itself, so that no household has a part
falsePositives:
  - The household was paid in kind, for instance with an apartment
  - The local scheme has another part than 85 percent
finds:
  - { subject: H-JL-13, verdict: FLAGGED }
  - { subject: K-JL-1, verdict: CLEARED }
  - { subject: H-JL-12, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The household that gave the homestead, else the household or collective whose ticket it is" }
  key:        { type: string, description: "Id of the ticket" }
  "on":         { type: date, nullable: true, description: "Day of the sale" }
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
MATCH (ticket:LandTicket)
WHERE ticket.on >= coalesce($from, date('1900-01-01')) AND ticket.on < coalesce($to, date('2200-01-01'))
MATCH (ticket)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
MATCH (ticket)-[concerns:CONCERNS]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND parcelState.recordedAt <= known
  AND coalesce(parcelState.supersededAt > known, true)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
CALL (ticket, state, parcel, known) {
  OPTIONAL MATCH (parcel)<-[over:OVER]-(home:LandRight)-[:WAS*0..1]->(homeState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND homeState.recordedAt <= known
    AND coalesce(homeState.supersededAt > known, true) AND homeState.type = 'HOMESTEAD' AND coalesce(homeState.from <= state.on, true)
  OPTIONAL MATCH (household:Household)-[holds:HOLDS]->(home)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  WITH household, home, homeState, EXISTS {
    MATCH (ticket)-[ended:ENDED]->(home)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  } AS endedByTicket
  RETURN household AS giver, home
  ORDER BY endedByTicket DESC, homeState.to IS NOT NULL, homeState.to DESC, homeState.from DESC, household.id
  LIMIT 1
}
WITH known, ticket, state, giver, min(division.id) AS divisionId, collect(DISTINCT parcel.id) AS parcelIds, collect(DISTINCT home.id) AS homeIds,
  sum(toInteger(round(parcelState.areaM2 * 100))) AS givenHundredths
WITH known, ticket, state, collect({giver: giver, divisionId: divisionId, parcelIds: parcelIds, homeIds: homeIds,
  hundredths: givenHundredths}) AS parts,
  sum(givenHundredths) AS allHundredths
CALL (ticket, known) {
  OPTIONAL MATCH (ticket)-[acted:TO|BY]->(party:Party)
  WHERE acted.recordedAt <= known AND coalesce(acted.supersededAt > known, true) AND (party:Household OR party:Collective)
  RETURN party AS beneficiary
  ORDER BY party:Household DESC, type(acted) DESC, party.id
  LIMIT 1
}
UNWIND parts AS part
WITH *, coalesce(part.giver, beneficiary) AS subject, part.divisionId AS divisionId
WHERE subject IS NOT NULL AND ($subjectIds IS NULL OR subject.id IN $subjectIds)
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (ticket, subject, known) {
  OPTIONAL MATCH (ticket)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known
    AND coalesce(paid.supersededAt > known, true) AND paid.kind IN ['TICKET', 'COMPENSATION', 'PRICE']
  OPTIONAL MATCH (payment)-[to:PAID_TO]->(payee:Party)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  WITH payment, paid, subject, collect(payee) AS payees
  ORDER BY paid.paidOn, payment.id
  RETURN collect(CASE WHEN paid.kind <> 'PRICE' AND subject IN payees THEN {id: payment.id, on: paid.paidOn, fen: paid.amountFen,
      recordedOn: date(paid.recordedAt)} END) AS own,
    collect(CASE WHEN paid.kind = 'PRICE' AND paid.paidOn IS NOT NULL AND any(payee IN payees WHERE payee:Company)
      THEN {id: payment.id, fen: paid.amountFen} END) AS costs
}
CALL (ticket, own, known) {
  UNWIND [ticket.id] + [payment IN own | payment.id] AS recordId
  OPTIONAL MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  WITH recordId, ticket, source, coalesce(source.coversTo, date(source.recordedAt)) AS reaches, known
  RETURN collect({completeFor: coalesce(source.completeFor, []), from: source.coversFrom, to: CASE WHEN reaches > date(known) THEN date(known)
    ELSE reaches END}) AS papers, coalesce(any(type IN collect(CASE recordId
      WHEN ticket.id THEN source.type END) WHERE type = 'RECEIPT'), false) AS receipt
}
WITH *, state.on + duration({days: $lateDays}) AS lastDay,
  CASE WHEN part.hundredths = allHundredths THEN state.priceFen
    ELSE toInteger(round(1.0 * state.priceFen * part.hundredths / allHundredths)) END AS priceFen,
  reduce(fen = 0, payment IN own | fen + CASE WHEN payment.on IS NOT NULL THEN payment.fen ELSE 0 END) AS paidFen,
  reduce(fen = 0, cost IN costs | fen + cost.fen) AS costFen,
  reduce(last = date(state.recordedAt), day IN [payment IN own | payment.recordedOn] + [paper IN papers WHERE paper.to IS NOT NULL | paper.to]
    | CASE WHEN day > last THEN day ELSE last END) AS reachesOn
WITH *,
  reduce(fen = 0, payment IN own | fen + CASE WHEN payment.on <= lastDay THEN payment.fen ELSE 0 END) AS inTimeFen,
  any(paper IN papers WHERE 'COMPENSATION' IN paper.completeFor AND coalesce(paper.from <= state.on, true) AND paper.to > lastDay) AS whole,
  toInteger(floor(priceFen * $sharePercent / 100.0)) AS shareFen, toInteger(floor((priceFen - costFen) * $sharePercent / 100.0)) AS shareAfterCostFen
WITH *,
  CASE
    WHEN priceFen IS NULL THEN CASE WHEN reachesOn > lastDay THEN 'NO_PRICE' END
    WHEN inTimeFen >= shareFen THEN null
    WHEN paidFen >= shareFen THEN 'LATE'
    WHEN whole THEN 'SHORT'
    WHEN reachesOn > lastDay THEN 'NOT_ON_RECORD'
  END AS pattern
WHERE pattern IS NOT NULL
WITH *,
  CASE WHEN costs = [] OR pattern = 'NO_PRICE' OR inTimeFen < shareAfterCostFen THEN 'FAILED' WHEN receipt THEN 'HELD' ELSE 'UNKNOWN' END AS deducted,
  CASE WHEN part.giver IS NULL AND subject:Collective AND part.homeIds = [] THEN 'HELD' ELSE 'FAILED' END AS facility
WITH *,
  CASE WHEN 'HELD' IN [deducted, facility] THEN 'CLEARED' WHEN deducted = 'UNKNOWN' OR pattern IN ['NO_PRICE', 'NOT_ON_RECORD'] THEN 'UNKNOWN'
    ELSE 'FLAGGED' END AS verdict,
  state.on AS soldOn
CALL (soldOn, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['QUOTA_GAINS'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, soldOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= soldOn AND coalesce(coalesce(says.to, law.repealedOn) > soldOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= soldOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable AND pattern = 'SHORT' AND paidFen = 0 THEN 'HARD' ELSE 'SOFT' END END AS severity,
  round(100.0 * inTimeFen / priceFen, 2) AS percentInTime, round(100.0 * paidFen / priceFen, 2) AS percentPaid,
  CASE WHEN verdict <> 'UNKNOWN' THEN [] WHEN deducted = 'UNKNOWN' THEN ['receipt for the cost of reclamation']
    WHEN pattern = 'NO_PRICE' THEN ['net price of the ticket'] ELSE ['payments to the household'] END AS missing,
  [ticket.id] + [payment IN own | payment.id] + [cost IN costs | cost.id] + part.parcelIds + part.homeIds AS evidenceIds
RETURN subject.id AS subjectId, ticket.id AS key, state.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * coalesce(CASE WHEN inTimeFen < priceFen THEN 1.0 - 1.0 * inTimeFen / priceFen ELSE 0.0 END, 0.0), 3) AS score,
  'The quota of ' + toString(part.hundredths / 100.0) + ' square metres that ' + subject.name + ' gave was sold on ' + toString(state.on)
    + coalesce(' for ' + toString(priceFen) + ' fen', '') + '; within ' + toString($lateDays) + ' days it got ' + toString(inTimeFen) + ' fen'
    + coalesce(', ' + toString(percentInTime) + ' percent', '') + ', in all ' + toString(paidFen) + ' fen: '
    + CASE verdict
        WHEN 'FLAGGED' THEN CASE pattern WHEN 'LATE' THEN 'paid late'
          ELSE 'less than ' + toString($sharePercent) + ' percent, by records that are complete' END
        WHEN 'UNKNOWN' THEN 'undecided, missing ' + missing[0]
        ELSE CASE WHEN facility = 'HELD' THEN 'land of the collective itself, no homestead lay on it'
          ELSE 'the cost of reclamation, ' + toString(costFen) + ' fen, was taken off first' END
      END AS summary,
  {priceFen: priceFen, ticketPriceFen: state.priceFen, areaM2: part.hundredths / 100.0, paidInTimeFen: inTimeFen, paidFen: paidFen,
    percentInTime: percentInTime, percentPaid: percentPaid, costFen: costFen, pattern: pattern, recordsReachTo: reachesOn,
    lastPaidOn: last([payment IN own WHERE payment.on IS NOT NULL | payment.on])} AS observed,
  {sharePercent: $sharePercent, shareFen: shareFen, lateDays: $lateDays} AS thresholds,
  [
    {guard: 'RECLAMATION_COST_DEDUCTED', outcome: deducted, because: CASE WHEN costs = [] THEN 'No cost of reclamation on record'
      ELSE toString(costFen) + ' fen paid to a company that reclaimed the land, ' + CASE
        WHEN receipt THEN 'with a receipt' ELSE 'no receipt on record' END END},
    {guard: 'COLLECTIVE_FACILITY_LAND', outcome: facility, because: CASE WHEN part.homeIds <> [] THEN 'A homestead lay on the land'
      ELSE 'No homestead right over the land on record; the beneficiary is ' + CASE
        WHEN subject:Collective THEN 'the collective' ELSE 'a household' END END}
  ] AS guards,
  citations, missing, evidenceIds,
  COLLECT {
    UNWIND evidenceIds AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
