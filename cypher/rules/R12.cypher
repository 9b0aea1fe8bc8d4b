:param from => null;
:param to => null;
:param divisionId => null;
:param dropPercent => 25;
:param windowMonths => 24;
:param priceRatio => 0.7;
:param voteNumerator => 2;
:param voteDenominator => 3;
:param asKnownAt => null;
:param subjectIds => null;

/*
title: Dilution of land shares by a round of capital
description: |
  A round of new units by which the fraction of at least one holder of units credited for land fell by a quarter or more, counted with the rounds of the two years before.
  Beside the fall stand the price paid for a unit against the price credited for land, the vote, whether the members were offered units at the same price, and whether the units went to new members for land.
  A vote that is not on record counts against the round only where the minutes are known to be complete. Arithmetic is no wrong: the finding is soft.
stability: stable
level: SOFT
version: 3
subject: Cooperative
params:
  from:            { type: date, required: false, default: null, description: First day of the rounds; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only issuers at or below this division }
  dropPercent:     { type: number, default: 25, min: 1, max: 100, description: "Fall of a fraction, percent of itself, from which a round is looked at" }
  windowMonths:    { type: integer, default: 24, min: 1, max: 120, description: Months back over which the fall is counted }
  priceRatio:      { type: number, default: 0.7, min: 0.01, max: 1, description: Ratio of the price paid to the price credited for land below which a price is called low }
  voteNumerator:   { type: integer, default: 2, min: 1, max: 100, description: Numerator of the majority of all entitled }
  voteDenominator: { type: integer, default: 3, min: 1, max: 100, description: Denominator of that majority }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
legalBasis: ['I-RCEO-2025#27', 'I-RCEO-2025#28', 'I-RCEO-2025#35', 'I-COOP-2017#20', 'I-COOP-2017#22']
guards:
  RESOLUTION_TWO_THIRDS: Two thirds of all entitled members voted for the round, in assembly
  EQUAL_PRICE_PRO_RATA: Members of the day before took the units at no less than the price credited for land, and the cash came in
  NEW_MEMBERS_WITH_LAND: The units were issued for land that joined
falsePositives:
  - Some members did not take up an offer that was made to all
  - The minutes were lost
finds:
  - { subject: C-DJ-01, verdict: FLAGGED }
  - { subject: C-LP-02, verdict: CLEARED }
  - { subject: C-JL-01, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: The cooperative or company }
  key:        { type: string, description: Id of the round }
  "on":         { type: date, nullable: true, description: Day of the round }
  divisionId: { type: string, nullable: true, description: Where the issuer is }
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
MATCH (round:CapitalRound)
WHERE round.on >= coalesce($from, date('1900-01-01')) AND round.on < coalesce($to, date('2200-01-01'))
MATCH (round)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
MATCH (round)-[into:INTO]->(issuer:Party)
WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true) AND ($subjectIds IS NULL OR issuer.id IN $subjectIds)
OPTIONAL MATCH (issuer)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, round, state, issuer, min(division.id) AS issuerDivisionId
CALL (issuerDivisionId, known) {
  OPTIONAL MATCH (:Record {id: issuerDivisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (issuer, state, known) {
  MATCH (issuer)<-[into:INTO]-(earlier:CapitalRound)-[:WAS*0..1]->(earlierState)
  WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    AND earlierState.recordedAt <= known AND coalesce(earlierState.supersededAt > known, true)
    AND earlierState.on <= state.on AND earlierState.on > state.on - duration({months: $windowMonths})
  RETURN earlierState.on AS windowStart, earlierState.unitsBefore AS unitsAtStart
  ORDER BY earlierState.on, earlier.id
  LIMIT 1
}
CALL (issuer, state, windowStart, unitsAtStart, known) {
  MATCH (holder:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
  WITH holder, state, unitsAtStart,
    sum(CASE WHEN stake.from < windowStart AND coalesce(stake.to >= windowStart, true) THEN stake.units ELSE 0.0 END) AS unitsBefore,
    sum(CASE WHEN stake.from < windowStart AND coalesce(stake.to >= windowStart, true) AND stake.basis = 'LAND' THEN stake.units
      ELSE 0.0 END) AS landUnits,
    sum(CASE WHEN stake.from <= state.on AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS unitsAfter
  WHERE landUnits > 0 AND unitsAfter >= unitsBefore
  WITH holder, unitsBefore / unitsAtStart AS before, unitsAfter / (state.unitsBefore + state.unitsIssued) AS after
  WITH holder, before, after, round(100.0 * (before - after) / before, 4) AS fall
  ORDER BY fall DESC, before DESC, holder.id
  WITH collect({holderId: holder.id, before: before, after: after, fall: fall}) AS holders
  RETURN holders, [holder IN holders WHERE holder.fall >= $dropPercent] AS fallen
}
WITH *
WHERE fallen <> []
CALL (issuer, state, known) {
  MATCH (conversion:ShareConversion)-[credited:INTO]->(issuer)
  WHERE credited.recordedAt <= known AND coalesce(credited.supersededAt > known, true)
  MATCH (conversion)-[:WAS*0..1]->(converted)
  WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on < state.on
    AND converted.valueFen IS NOT NULL
  RETURN CASE WHEN sum(converted.units) > 0 THEN 1.0 * sum(converted.valueFen) / sum(converted.units) END AS landPriceFen
}
CALL (round, issuer, state, known) {
  OPTIONAL MATCH (taker:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.eventId = round.id AND stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
  WITH taker, stake, issuer, state, known
  ORDER BY taker.id
  WITH taker, stake, EXISTS {
    MATCH (taker)-[earlier:HOLDS_STAKE]->(issuer)
    WHERE earlier.from < state.on AND coalesce(earlier.to >= state.on, true) AND earlier.recordedAt <= known
      AND coalesce(earlier.supersededAt > known, true)
  } AS holderBefore
  RETURN coalesce(sum(stake.units), 0.0) AS unitsTaken, coalesce(sum(CASE WHEN holderBefore THEN stake.units END), 0.0) AS unitsToMembers,
    coalesce(sum(CASE WHEN stake.basis = 'LAND' THEN stake.units END), 0.0) AS unitsForLand,
    collect(DISTINCT taker.id) AS takerIds
}
CALL (round, known) {
  OPTIONAL MATCH (round)<-[for:FOR]-(payment:Payment {kind: 'CAPITAL'})-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true)
  WITH payment, paid
  ORDER BY payment.id
  RETURN count(paid) AS payments, coalesce(sum(CASE WHEN paid.paidOn IS NOT NULL THEN paid.amountFen END), 0) AS paidFen,
    coalesce(sum(CASE WHEN paid.paidOn IS NULL THEN paid.amountFen END), 0) AS unpaidFen, collect(CASE WHEN paid IS NOT NULL THEN payment.id END) AS paymentIds
}
CALL (round, known) {
  OPTIONAL MATCH (round)-[authorised:AUTHORISED_BY]->(resolution:Resolution)-[:WAS*0..1]->(vote)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND vote.recordedAt <= known AND coalesce(vote.supersededAt > known, true)
  RETURN resolution, vote ORDER BY vote.on DESC, resolution.id LIMIT 1
}
CALL (round, state, known) {
  OPTIONAL MATCH (round)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= state.on, true) AND coalesce(source.coversTo > state.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (state, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['MEMBERS_VOTE', 'COLLECTIVE_ASSETS', 'ENTERPRISE_MEMBERS', 'EXTRA_VOTES'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, state, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= state.on AND coalesce(coalesce(says.to, law.repealedOn) > state.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= state.on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, state.pricePerUnitFen / landPriceFen AS ratio, CASE WHEN state.unitsIssued > 0 THEN 1.0 * paidFen / state.unitsIssued / landPriceFen END AS paidRatio,
  CASE WHEN resolution IS NULL THEN CASE WHEN 'RESOLUTION' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END
    WHEN vote.for IS NULL OR vote.entitled IS NULL THEN 'UNKNOWN'
    WHEN vote.for * $voteDenominator >= vote.entitled * $voteNumerator AND vote.body = 'ASSEMBLY' THEN 'HELD' ELSE 'FAILED' END AS voted
WITH *,
  CASE WHEN state.paidIn = 'LAND' OR (unitsTaken > 0 AND unitsForLand = unitsTaken) THEN 'HELD' ELSE 'FAILED' END AS joined,
  CASE WHEN unitsTaken = 0 OR landPriceFen IS NULL OR state.pricePerUnitFen IS NULL THEN 'UNKNOWN'
    WHEN unitsToMembers < unitsTaken OR ratio < 0.999 THEN 'FAILED'
    WHEN paidFen >= state.unitsIssued * state.pricePerUnitFen THEN 'HELD' WHEN payments = 0 THEN 'UNKNOWN' ELSE 'FAILED' END AS proRata
WITH *,
  CASE WHEN joined = 'HELD' OR proRata = 'HELD' OR voted = 'HELD' THEN 'CLEARED'
    WHEN voted = 'UNKNOWN' OR (proRata = 'UNKNOWN' AND unitsToMembers = unitsTaken) THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict,
  head(fallen) AS worst
RETURN issuer.id AS subjectId, round.id AS key, state.on AS on, issuerDivisionId AS divisionId, verdict, CASE verdict
  WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.5 + 0.2 * worst.fall / 100.0 + CASE WHEN ratio < $priceRatio THEN 0.2 ELSE 0.0 END WHEN 'UNKNOWN' THEN 0.3
    ELSE 0.1 END, 3) AS score,
  'By the round of ' + toString(state.on) + ' ' + toString(size(fallen)) + ' of ' + toString(size(holders)) + ' holders of land units in '
    + issuer.name + ' fell by ' + toString($dropPercent) + ' percent of their fraction or more, most from '
    + toString(round(100.0 * worst.before, 2)) + ' to ' + toString(round(100.0 * worst.after, 2)) + ' percent'
    + coalesce('; the price of a unit is ' + toString(round(ratio, 2)) + ' of what was credited for land' + CASE
      WHEN ratio < $priceRatio THEN ', which is low' ELSE '' END, '; no price to compare')
    + CASE WHEN unpaidFen = 0 THEN '' ELSE '; of ' + toString(paidFen + unpaidFen) + ' fen ' + toString(unpaidFen) + ' are not on record as paid'
      + coalesce(', and the rest makes a unit ' + toString(round(paidRatio, 2)), '') END
    + CASE WHEN vote IS NULL THEN CASE voted WHEN 'FAILED' THEN '; no vote in minutes that are complete' ELSE '; no vote on record' END ELSE '; '
      + coalesce(toString(vote.for), '?') + ' of ' + coalesce(toString(vote.entitled), '?') + ' entitled voted for it, ' + vote.body END AS summary,
  {unitsBefore: state.unitsBefore, unitsIssued: state.unitsIssued, landHolders: size(holders), holdersFallen: size(fallen),
    worstHolderId: worst.holderId, worstPercentBefore: round(100.0 * worst.before, 4), worstPercentAfter: round(100.0 * worst.after, 4),
    worstFallPercent: worst.fall, landPriceFen: round(landPriceFen, 2), cashPriceFen: state.pricePerUnitFen, priceRatio: round(ratio, 4),
      paidFen: paidFen, unpaidFen: unpaidFen, paidRatio: CASE WHEN payments > 0 THEN round(paidRatio, 4) END, votesFor: vote.for, entitled: vote.entitled, body: vote.body, windowStart: windowStart} AS observed,
  {dropPercent: $dropPercent, windowMonths: $windowMonths, priceRatio: $priceRatio, voteNumerator: $voteNumerator,
    voteDenominator: $voteDenominator} AS thresholds,
  [
    {guard: 'RESOLUTION_TWO_THIRDS', outcome: voted, because: CASE WHEN vote IS NULL THEN CASE voted
      WHEN 'FAILED' THEN 'The minutes are complete and hold no vote' ELSE 'No vote on record, and the minutes are not known to be complete' END
      WHEN voted = 'UNKNOWN' THEN 'The vote is on record without its numbers' ELSE coalesce(toString(vote.for), '?') + ' of '
        + coalesce(toString(vote.entitled), '?') + ' entitled voted for it, ' + vote.body END},
    {guard: 'EQUAL_PRICE_PRO_RATA', outcome: proRata, because: CASE
      WHEN unitsToMembers = toInteger(unitsToMembers) THEN toString(toInteger(unitsToMembers)) ELSE toString(unitsToMembers) END + ' of ' + CASE
      WHEN unitsTaken = toInteger(unitsTaken) THEN toString(toInteger(unitsTaken)) ELSE toString(unitsTaken) END
      + ' units went to holders of the day before; price ratio ' + coalesce(toString(round(ratio, 2)), 'not known') + '; ' + toString(paidFen)
      + ' fen came in'},
    {guard: 'NEW_MEMBERS_WITH_LAND', outcome: joined, because: 'Paid in: ' + coalesce(state.paidIn, 'not recorded') + '; ' + CASE
      WHEN unitsForLand = toInteger(unitsForLand) THEN toString(toInteger(unitsForLand)) ELSE toString(unitsForLand) END + ' units for land'}
  ] AS guards,
  citations,
  CASE WHEN verdict = 'UNKNOWN' AND voted = 'UNKNOWN' THEN ['the resolution of the members'] ELSE [] END + CASE WHEN verdict = 'UNKNOWN'
    AND proRata = 'UNKNOWN' THEN ['price or payment of the units'] ELSE [] END AS missing,
  [round.id, issuer.id] + CASE WHEN resolution IS NULL THEN [] ELSE [resolution.id] END + paymentIds[0..20] + takerIds
    + [holder IN fallen | holder.holderId][0..20] AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (round)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (resolution)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      UNWIND paymentIds[0..20] AS paymentId
      MATCH (:Record {id: paymentId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
