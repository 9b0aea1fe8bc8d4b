:param from => null;
:param to => null;
:param divisionId => null;
:param windowDays => 730;
:param ratio => 10;
:param ratioAlone => 20;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Land taken cheap and granted dear to someone close to who decided
description: |
  A parcel was expropriated and within two years granted by an authority at ten times its compensation or more, to a buyer who is linked to an official who approved it or to an officer of the collective or cooperative that lost it, by at most two steps of kinship, stakes and offices in force on that day.
  A ratio of twenty and more without a link is shown and cleared: it is what the sources call normal. What the authority spent to service the land is taken off the price, and an approved change of use explains a ratio below twenty.
  Compensation is what was paid for the land and for resettlement: the law counts both as what those who lose land are paid.
  Arithmetic and closeness are no wrong: the finding is soft.
stability: stable
level: SOFT
version: 3
subject: Parcel
params:
  from:            { type: date, required: false, default: null, description: First day of the grants; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only parcels at or below this division }
  windowDays:      { type: integer, default: 730, min: 0, max: 36500, description: Days at most from the expropriation to the grant }
  ratio:           { type: integer, default: 10, min: 1, max: 10000, description: Price by compensation from which it is looked at where there is a link }
  ratioAlone:      { type: integer, default: 20, min: 1, max: 10000, description: Price by compensation from which it is shown without a link }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-LAL-1998#47', 'I-LAL-2019#44-49']
guards:
  RATIO_ALONE: There is no link between the buyer and who decided
  SERVICING_COST: Without what the authority spent to service the land the ratio is lower
  CHANGE_OF_USE: An approved change to construction land lies between the two days, and the ratio is below that which is shown alone
falsePositives:
  - An official who did not take part in the decision signed it
  - Compensation that was paid together with that for other land
finds:
  - { subject: PA-LP-0101, verdict: FLAGGED }
  - { subject: PA-LP-0201, verdict: CLEARED }
reach: 0
columns:
  subjectId:  { type: string, description: "The parcel" }
  key:        { type: string, description: "Id of the grant" }
  "on":         { type: date, nullable: true, description: "Day of the grant" }
  divisionId: { type: string, nullable: true, description: "Where the parcel lies" }
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
MATCH (taking:Expropriation)
WHERE taking.on < coalesce($to, date('2200-01-01')) AND taking.on >= coalesce($from, date('1900-01-01')) - duration({days: $windowDays})
MATCH (taking)-[:WAS*0..1]->(taken)
WHERE taken.recordedAt <= known AND coalesce(taken.supersededAt > known, true)
MATCH (taking)-[concerns:CONCERNS]->(parcel:Parcel)<-[sold:CONCERNS]-(sale:Transfer)
WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  AND sold.recordedAt <= known AND coalesce(sold.supersededAt > known, true) AND ($subjectIds IS NULL OR parcel.id IN $subjectIds)
MATCH (sale)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true) AND given.priceFen > 0 AND given.on >= taken.on
  AND given.on <= taken.on + duration({days: $windowDays})
  AND given.on >= coalesce($from, date('1900-01-01')) AND given.on < coalesce($to, date('2200-01-01'))
MATCH (sale)-[by:BY]->(seller:Agency)
WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
MATCH (sale)-[to:TO]->(buyer:Party)
WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, taking, taken, parcel, sale, given, min(division.id) AS divisionId, collect(DISTINCT seller.id) AS sellerIds,
  collect(DISTINCT buyer) AS buyers
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (taking, known) {
  OPTIONAL MATCH (taking)-[about:CONCERNS]->(plot:Parcel)-[:WAS*0..1]->(state)
  WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN toInteger(round(100 * sum(state.areaM2))) AS takenHundredths
}
CALL (sale, known) {
  OPTIONAL MATCH (sale)-[about:CONCERNS]->(plot:Parcel)-[:WAS*0..1]->(state)
  WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN toInteger(round(100 * sum(state.areaM2))) AS soldHundredths
}
CALL (taking, known) {
  OPTIONAL MATCH (taking)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(state)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind IN ['COMPENSATION', 'RESETTLEMENT']
      AND state.paidOn IS NOT NULL
  WITH payment, state
  ORDER BY payment.id
  RETURN coalesce(sum(state.amountFen), 0) AS paidFen, collect(payment.id) AS paymentIds
}
WITH *, CASE WHEN takenHundredths = soldHundredths THEN toFloat(given.priceFen)
  ELSE toFloat(given.priceFen) / soldHundredths * takenHundredths END AS comparableFen
WHERE paidFen > 0 AND comparableFen >= $ratio * paidFen
CALL (taking, sale, taken, parcel, given, sellerIds, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(change:LandUseChange)-[:WAS*0..1]->(state)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= taken.on AND state.on <= given.on
  OPTIONAL MATCH (change)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(decided)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND decided.recordedAt <= known AND coalesce(decided.supersededAt > known, true) AND decided.on <= state.on
  WITH change, state, sellerIds, known, count(approval) > 0 AS approved
  OPTIONAL MATCH (change)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(cost)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND cost.recordedAt <= known AND coalesce(cost.supersededAt > known, true) AND cost.kind = 'PRICE' AND cost.paidOn IS NOT NULL AND EXISTS {
      MATCH (payment)-[paidBy:PAID_BY]->(payer:Agency)
      WHERE paidBy.recordedAt <= known AND coalesce(paidBy.supersededAt > known, true) AND payer.id IN sellerIds
    } AND NOT EXISTS {
      MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
      WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true) AND payee.id IN sellerIds
    }
  RETURN coalesce(sum(cost.amountFen), 0) AS costFen, any(yes IN collect(approved AND state.toClass = 'CONSTRUCTION') WHERE yes) AS changedUse,
    collect(DISTINCT change.id) AS changeIds
}
CALL (taking, sale, known) {
  CALL (taking, sale, known) {
    UNWIND [taking, sale] AS act
    MATCH (act)-[authorised:AUTHORISED_BY]->(approval:Approval)-[signed:SIGNED_BY]->(decider:Person)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
      AND signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true)
    RETURN decider
    UNION
    MATCH (taking)-[ended:ENDED]->(:LandRight)<-[holds:HOLDS]-(owner:Party)<-[office:HOLDS_OFFICE]-(decider:Person)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
      AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
      AND office.recordedAt <= known AND coalesce(office.supersededAt > known, true)
      AND (owner:Collective OR owner:Cooperative) AND coalesce(office.from <= taking.on, true) AND coalesce(office.to > taking.on, true)
    RETURN decider
  }
  RETURN collect(DISTINCT decider) AS deciders
}
CALL (deciders, buyers, given, known) {
  UNWIND [null] + deciders AS decider
  UNWIND buyers AS buyer
  OPTIONAL MATCH path = (decider)-[steps:KIN_OF|HOLDS_STAKE|HOLDS_OFFICE*1..2]-(buyer)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
      AND coalesce(step.from <= given.on, true) AND coalesce(step.to > given.on, true))
    AND none(between IN nodes(path)[1..-1] WHERE between:Agency)
  WITH path, decider
  ORDER BY length(path), decider.id
  RETURN head(collect([node IN nodes(path) | node.id])) AS linkIds, head(collect([step IN relationships(path) | type(step)])) AS linkSteps,
    head(collect(CASE WHEN path IS NOT NULL THEN coalesce(decider.name, decider.id) END)) AS deciderName,
    coalesce(head(collect(reduce(ids = [], step IN relationships(path) | ids + coalesce(step.sourceIds, [])))), []) AS linkSourceIds
}
WITH *, round(comparableFen / paidFen, 4) AS ratio, comparableFen >= $ratioAlone * paidFen AS alone, linkIds IS NOT NULL AS linked
WHERE linked OR alone
CALL (taking, known) {
  OPTIONAL MATCH (taking)-[ended:ENDED]->(:LandRight)<-[holds:HOLDS]-(household:Household)
  WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  WITH DISTINCT taking, household, known
  RETURN count(CASE WHEN household IS NOT NULL AND NOT EXISTS {
    MATCH (household)<-[:MEMBER_OF*0..1]-(:Party)<-[paidTo:PAID_TO]-(:Payment)-[for:FOR]->(taking)
    WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
      AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
  } THEN 1 END) AS unpaid
}
CALL (taking, taken, known) {
  OPTIONAL MATCH (taking)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= taken.on, true) AND coalesce(source.coversTo > taken.on, true)
  RETURN 'COMPENSATION' IN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS complete
}
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['COMPENSATION_STANDARD'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
WITH *, CASE WHEN costFen = 0 THEN 'FAILED' WHEN CASE WHEN takenHundredths = soldHundredths THEN toFloat(given.priceFen - costFen)
    ELSE toFloat(given.priceFen - costFen) / soldHundredths * takenHundredths END < $ratio * paidFen THEN 'HELD' ELSE 'FAILED' END AS servicing,
  CASE WHEN changedUse AND NOT alone THEN 'HELD' ELSE 'FAILED' END AS changeOfUse, CASE WHEN linked THEN 'FAILED' ELSE 'HELD' END AS ratioAlone
WITH *, CASE WHEN 'HELD' IN [servicing, changeOfUse, ratioAlone] THEN 'CLEARED' WHEN unpaid > 0 AND NOT complete THEN 'UNKNOWN'
  ELSE 'FLAGGED' END AS verdict
RETURN parcel.id AS subjectId, sale.id AS key, given.on AS on, divisionId, verdict, CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE WHEN alone THEN 0.7 ELSE 0.55 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.05 * (1.0 - 1.0 * duration.inDays(taken.on, given.on).days / ($windowDays + 1)), 3) AS score,
  'Taken on ' + toString(taken.on) + ' for ' + toString(paidFen) + ' fen and granted ' + toString(duration.inDays(taken.on, given.on).days)
    + ' days later to ' + reduce(text = '', buyer IN buyers | text + CASE text WHEN '' THEN '' ELSE ', ' END + coalesce(buyer.name, buyer.id))
      + ' for '
    + toString(given.priceFen) + ' fen, ' + toString(round(ratio, 2)) + ' times as much by area'
    + CASE WHEN linked THEN '; the buyer is ' + toString(size(linkSteps)) + ' steps from ' + deciderName + ', who decided or was in office'
      ELSE '; no link between the buyer and who decided is on record' END
    + CASE WHEN servicing = 'HELD' THEN '; servicing the land cost ' + toString(costFen) + ' fen' WHEN changeOfUse = 'HELD'
      THEN '; an approved change of use lies between' WHEN verdict = 'UNKNOWN' THEN '; the compensation of some is not on record'
        ELSE '' END AS summary,
  {takenOn: taken.on, compensationFen: paidFen, priceFen: given.priceFen, ratio: ratio, days: duration.inDays(taken.on, given.on).days,
    takenAreaM2: takenHundredths / 100.0, grantedAreaM2: soldHundredths / 100.0, servicingFen: costFen, changeOfUse: changedUse,
    linkIds: coalesce(linkIds, []), linkSteps: coalesce(linkSteps, [])} AS observed,
  {windowDays: $windowDays, ratio: $ratio, ratioAlone: $ratioAlone} AS thresholds,
  [
    {guard: 'RATIO_ALONE', outcome: ratioAlone, because: CASE WHEN linked THEN 'The buyer is linked to who decided'
      ELSE 'No kinship, stake or office in force links the buyer to who decided within two steps' END},
    {guard: 'SERVICING_COST', outcome: servicing, because: CASE costFen WHEN 0 THEN 'No cost of servicing the land on record'
      ELSE toString(costFen) + ' fen were spent to service the land' END},
    {guard: 'CHANGE_OF_USE', outcome: changeOfUse, because: CASE WHEN changedUse THEN CASE WHEN alone
      THEN 'There is an approved change of use, but the ratio is too high for it to explain' ELSE 'There is an approved change of use' END
      ELSE 'No approved change to construction land lies between the two days' END}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN ['compensation of the other households'] ELSE [] END AS missing,
  COLLECT {
    WITH [sale.id, parcel.id, taking.id] + [buyer IN buyers | buyer.id] + coalesce(linkIds, []) + changeIds + paymentIds[0..20] AS ids
    UNWIND range(0, size(ids) - 1) AS place
    WITH ids[place] AS id, min(place) AS place
    RETURN id
    ORDER BY place
  } AS evidenceIds,
  COLLECT {
    UNWIND linkSourceIds + COLLECT {
      MATCH (sale)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (taking)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
