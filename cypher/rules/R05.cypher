:param from => null;
:param to => null;
:param divisionId => null;
:param floorRatio => 0.9;
:param severeRatio => 0.5;
:param lateDays => 90;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Land taken by the state for less than its price, or paid for late
description: |
  A household lost contracted land or forest by an expropriation and was paid less than nine tenths of the price of the zone on the day of notice, or more than ninety days after the agreement and the expropriation, or the land was built on before it was paid.
  Of a right that it held with others its share of the area counts, of the floor and of what others were paid; a share that is not on record accuses nobody. So does a payment more than ninety days after the expropriation and after its due day where no agreement is on record: both are UNKNOWN.
  Like is compared with like: what the collective was paid for the land, the grower for the crops, and insurance count where the sum is looked at. The zone price became the floor by the law in force since 2020; before, the finding is soft.
  Payments that are not on record count as not made only where the papers of the expropriation are known to be complete for compensation.
stability: stable
level: HARD
version: 3
subject: Household
params:
  from:            { type: date, required: false, default: null, description: First day of the expropriations; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  floorRatio:      { type: number, default: 0.9, min: 0, max: 10, description: "Part of the zone price below which it is too little, to three decimals" }
  severeRatio:     { type: number, default: 0.5, min: 0, max: 10, description: Part of the zone price below which it is far too little }
  lateDays:        { type: integer, default: 90, min: 0, max: 3650, description: "Days from the agreement to the payment; an agreement before the expropriation counts from its day, since nothing is due before" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-LAL-2019#44-49', 'I-LALREG-2021#26-32']
guards:
  LAND_FEE_TO_COLLECTIVE: With its share of what the collective was paid for the land the floor is reached
  CROPS_TO_GROWER: With what the holder of an operation right over the land was paid it is reached
  IN_KIND_VALUED_IN: With what was paid into the insurance of those whose land is taken it is reached
  INSTALMENTS_AGREED: There is an agreement, and what was paid late was paid by the day on which it fell due
  ZONE_JUST_CHANGED: It is below the price of the day of the expropriation, but not below that of the day of notice
falsePositives:
  - A flat was given whose value is not on record
  - The area of the contract is larger than the area on the ground
finds:
  - { subject: H-JL-03, verdict: UNKNOWN }
  - { subject: H-JL-05, verdict: UNKNOWN }
  - { subject: H-LP-01, verdict: FLAGGED }
  - { subject: H-LP-02, verdict: CLEARED }
columns:
  subjectId:  { type: string, description: "The household" }
  key:        { type: string, description: "Id of the expropriation" }
  "on":         { type: date, nullable: true, description: "Day of the expropriation" }
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
MATCH (event:Expropriation)
WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
MATCH (event)-[ended:ENDED]->(right:LandRight)<-[holds:HOLDS]-(household:Household)
WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  AND right.type IN ['CONTRACT_MGMT', 'FOREST'] AND ($subjectIds IS NULL OR household.id IN $subjectIds)
MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, event, given, household, parcel, division, toInteger(round(parcelState.areaM2 * 100)) AS whole, collect(DISTINCT right.id) AS ids,
  collect(DISTINCT holds) AS held
WITH *, all(part IN held WHERE coalesce(part.numerator > 0 AND part.denominator >= part.numerator, false)) AS shareKnown
WITH *, CASE WHEN shareKnown THEN reduce(total = 0.0, part IN held | total + 1.0 * part.numerator / part.denominator) ELSE 1.0 END AS held
WITH *, CASE WHEN held > 1.0 THEN 1.0 ELSE held END AS share
WITH known, event, given, coalesce(given.noticedOn, given.on) AS noticedOn, household, min(division.id) AS divisionId,
  reduce(all = [], ids IN collect(ids) | all + [id IN ids WHERE NOT id IN all]) AS rightIds,
  all(yes IN collect(shareKnown) WHERE yes) AS sharesKnown, sum(whole) AS wholeHundredths,
  collect({id: parcel.id, whole: whole, share: share, divisionId: division.id}) AS parcels
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (parcels, given, noticedOn, known) {
  UNWIND parcels AS parcel
  CALL (parcel, noticedOn, known) {
    MATCH (:Record {id: parcel.divisionId})-[steps:PART_OF*0..6]->(place:AdminDivision)<-[applies:APPLIES_IN]-(zone:PriceZone)-[:WAS*0..1]->(price)
    WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
      AND applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
        AND price.recordedAt <= known AND coalesce(price.supersededAt > known, true)
      AND coalesce(price.from <= noticedOn, true) AND coalesce(price.to > noticedOn, true)
    WITH price, zone, place
    ORDER BY size(place.code) DESC, zone.id
    RETURN head(collect(toInteger(round(price.fenPerM2 * 100)))) AS onNotice, head(collect(zone.id)) AS zoneId
  }
  CALL (parcel, given, known) {
    MATCH (:Record {id: parcel.divisionId})-[steps:PART_OF*0..6]->(place:AdminDivision)<-[applies:APPLIES_IN]-(zone:PriceZone)-[:WAS*0..1]->(price)
    WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
      AND applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
        AND price.recordedAt <= known AND coalesce(price.supersededAt > known, true)
      AND coalesce(price.from <= given.on, true) AND coalesce(price.to > given.on, true)
    WITH price, zone, place
    ORDER BY size(place.code) DESC, zone.id
    RETURN head(collect(toInteger(round(price.fenPerM2 * 100)))) AS onDay
  }
  RETURN CASE WHEN count(onNotice) = count(*) THEN sum(toInteger(parcel.whole * onNotice * parcel.share)) END AS floor,
    CASE WHEN count(onDay) = count(*) THEN sum(toInteger(parcel.whole * onDay * parcel.share)) END AS floorOnDay,
    sum(toInteger(round(parcel.whole * parcel.share))) AS hundredths,
    collect(DISTINCT zoneId) AS zoneIds
}
CALL (event, household, known) {
  OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(state)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND EXISTS {
      MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
      WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true) AND (payee = household
        OR EXISTS { MATCH (payee)-[:MEMBER_OF]->(household) })
    }
  WITH payment, state
  ORDER BY state.paidOn, payment.id
  RETURN collect({id: payment.id, kind: state.kind, fen: state.amountFen, dueOn: state.dueOn, paidOn: state.paidOn}) AS payments
}
CALL (event, household, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND EXISTS {
      MATCH (consent)-[gave:GIVEN_BY]->(giver:Party)
      WHERE gave.recordedAt <= known AND coalesce(gave.supersededAt > known, true) AND (giver = household
        OR EXISTS { MATCH (giver)-[:MEMBER_OF]->(household) })
    }
  RETURN min(state.signedOn) AS agreedOn, collect(consent.id) AS consentIds
}
CALL (parcels, noticedOn, known) {
  UNWIND parcels AS parcel
  OPTIONAL MATCH (:Record {id: parcel.id})<-[concerns:CONCERNS]-(change:LandUseChange)-[:WAS*0..1]->(state)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= noticedOn AND state.toClass = 'CONSTRUCTION'
  WITH state.on AS builtOn, change.id AS changeId
  ORDER BY builtOn, changeId
  RETURN head(collect(builtOn)) AS builtOn, head(collect(changeId)) AS builtId
}
WITH *, [entry IN payments WHERE entry.kind IN ['COMPENSATION', 'RESETTLEMENT'] AND entry.paidOn IS NOT NULL] AS paid,
  CASE WHEN agreedOn > given.on THEN agreedOn ELSE given.on END AS dueFrom
WITH *, reduce(total = 0, entry IN paid | total + entry.fen) AS paidFen, toInteger(round($floorRatio * 1000)) AS floorMilli,
  reduce(total = 0, entry IN paid | total + CASE WHEN entry.paidOn <= builtOn THEN entry.fen ELSE 0 END) AS paidBeforeFen,
  [entry IN paid WHERE agreedOn IS NOT NULL AND entry.paidOn > dueFrom + duration({days: $lateDays})] AS late,
  [entry IN paid WHERE agreedOn IS NULL AND entry.paidOn > dueFrom + duration({days: $lateDays})
    AND coalesce(entry.paidOn > entry.dueOn, true)] AS perhapsLate
WITH *, coalesce(paidFen * 10000000 < floorMilli * floor, paidFen = 0) AS short, coalesce(paidFen * 10000000 < floorMilli * floorOnDay,
  false) AS shortOnDay,
  builtOn IS NOT NULL AND coalesce(paidBeforeFen * 10000000 < floorMilli * floor, paidBeforeFen = 0)
    AND any(entry IN paid WHERE entry.paidOn > builtOn) AS built
WHERE short OR shortOnDay OR late <> [] OR perhapsLate <> [] OR built
CALL (event, given, known) {
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
  RETURN 'COMPENSATION' IN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS complete
}
CALL (event, known) {
  OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(state)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind IN ['COMPENSATION', 'RESETTLEMENT']
      AND state.paidOn IS NOT NULL AND EXISTS {
      MATCH (payment)-[paidTo:PAID_TO]->(:Collective)
      WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
    }
  RETURN coalesce(sum(state.amountFen), 0) AS collectiveFen, collect(payment.id) AS collectivePaymentIds
}
CALL (event, known) {
  OPTIONAL MATCH (event)-[concerns:CONCERNS]->(parcel:Parcel)-[:WAS*0..1]->(state)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN toInteger(round(100 * sum(state.areaM2))) AS takenHundredths
}
CALL (event, parcels, household, known) {
  UNWIND parcels AS parcel
  OPTIONAL MATCH (:Record {id: parcel.id})<-[over:OVER]-(operation:LandRight)<-[ended:ENDED]-(event)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true) AND operation.type = 'OPERATION'
  OPTIONAL MATCH (operation)<-[holds:HOLDS]-(grower:Party)<-[paidTo:PAID_TO]-(payment:Payment)-[for:FOR]->(event)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
    AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND grower <> household
  OPTIONAL MATCH (payment)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
  WITH DISTINCT payment, state
  RETURN coalesce(sum(state.amountFen), 0) AS paidGrowersFen, collect(CASE WHEN state IS NOT NULL THEN payment.id END) AS growerPaymentIds
}
CALL (household, known) {
  OPTIONAL MATCH (household)<-[:MEMBER_OF*0..1]-(:Party)-[enrolled:ENROLLED_IN]->(:Enrolment)-[:WAS*0..1]->(state)
  WHERE enrolled.recordedAt <= known AND coalesce(enrolled.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.scheme = 'LANDLESS'
  RETURN count(state) > 0 AS insured
}
CALL (household, given, known) {
  OPTIONAL MATCH (household)<-[by:BY]-(swap:Swap)-[:WAS*0..1]->(state)
  WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    AND state.gets = 'APARTMENT' AND coalesce(state.gives <> 'HOMESTEAD', true) AND abs(duration.inDays(state.on, given.on).days) <= 730
  RETURN count(state) > 0 AS flat
}
WITH *, CASE WHEN takenHundredths > 0 THEN collectiveFen * hundredths / takenHundredths ELSE 0 END AS feeFen,
  CASE WHEN hundredths = wholeHundredths THEN paidGrowersFen ELSE paidGrowersFen * hundredths / wholeHundredths END AS growerFen,
  reduce(total = 0, entry IN payments | total + CASE WHEN insured AND entry.kind = 'INSURANCE' AND entry.paidOn IS NOT NULL THEN entry.fen
    ELSE 0 END) AS insuranceFen
WITH *, paidFen + feeFen + growerFen + insuranceFen AS valuedFen
WITH *, coalesce(valuedFen * 10000000 >= floorMilli * floor, valuedFen > 0) AS reached,
  agreedOn IS NOT NULL AND all(entry IN paid WHERE entry.paidOn <= entry.dueOn OR (NOT entry IN late AND entry.paidOn <= builtOn)) AS byInstalments
WITH *, CASE WHEN short THEN CASE WHEN reached THEN 'EXPLAINED' WHEN flat OR NOT complete OR NOT sharesKnown THEN 'UNKNOWN' ELSE 'HELD' END
    WHEN shortOnDay THEN 'EXPLAINED' ELSE 'NONE' END AS tooLittle,
  CASE WHEN perhapsLate <> [] THEN 'UNKNOWN' WHEN late = [] THEN 'NONE' WHEN all(entry IN late WHERE coalesce(entry.paidOn <= entry.dueOn, false)) THEN 'EXPLAINED'
    ELSE 'HELD' END AS tooLate,
  CASE WHEN NOT built THEN 'NONE' WHEN byInstalments THEN 'EXPLAINED' WHEN NOT sharesKnown THEN 'UNKNOWN' ELSE 'HELD'
    END AS builtBefore
CALL (noticedOn, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['PAY_BEFORE_APPROVAL'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, noticedOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= noticedOn AND coalesce(coalesce(says.to, law.repealedOn) > noticedOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= noticedOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN 'HELD' IN [tooLittle, tooLate, builtBefore] THEN 'FLAGGED' WHEN 'UNKNOWN' IN [tooLittle, tooLate, builtBefore] THEN 'UNKNOWN'
  ELSE 'CLEARED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity,
  CASE WHEN floor > 0 THEN paidFen * 10000.0 / floor END AS ratio, CASE WHEN floor > 0 THEN floor / 10000.0 END AS floorFen,
    hundredths / 100.0 AS areaM2, wholeHundredths / 100.0 AS wholeM2
RETURN household.id AS subjectId, event.id AS key, given.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.85 ELSE 0.55 END + CASE WHEN tooLittle = 'HELD'
    AND coalesce(ratio < $severeRatio,
    true) THEN 0.1 ELSE 0.0 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END, 3) AS score,
  household.name + ' lost ' + CASE WHEN NOT sharesKnown THEN 'a share not on record of ' ELSE '' END
    + CASE WHEN areaM2 = toInteger(areaM2) THEN toString(toInteger(areaM2)) ELSE toString(areaM2) END + ' square metres'
    + CASE WHEN areaM2 = wholeM2 THEN '' ELSE ', its share of ' + CASE WHEN wholeM2 = toInteger(wholeM2) THEN toString(toInteger(wholeM2))
      ELSE toString(wholeM2) END + ',' END + ' to the state on ' + toString(given.on) + ': '
    + CASE tooLittle WHEN 'NONE' THEN 'paid ' WHEN 'EXPLAINED' THEN CASE WHEN short THEN 'with other payments enough, itself paid '
      ELSE 'enough by the price of the day of notice, paid ' END WHEN 'UNKNOWN' THEN 'on record as paid are ' ELSE 'paid only ' END
    + toString(paidFen) + ' fen' + coalesce(' of ' + toString(toInteger(round(floorFen)))
      + CASE WHEN sharesKnown THEN '' ELSE ' for the whole' END + ' at the price of the zone', ', no price of a zone on record')
    + CASE tooLate WHEN 'NONE' THEN '' WHEN 'EXPLAINED' THEN '; instalments paid as they fell due'
      WHEN 'UNKNOWN' THEN '; paid ' + toString(duration.inDays(dueFrom, last(perhapsLate).paidOn).days)
        + ' days after the expropriation, no agreement on record' ELSE '; paid '
      + toString(duration.inDays(dueFrom, last(late).paidOn).days) + ' days after the agreement and the expropriation' END
    + CASE builtBefore WHEN 'NONE' THEN '' ELSE '; built on from ' + toString(builtOn) + ', before it was paid' END AS summary,
  {areaM2: areaM2, wholeAreaM2: wholeM2, shareOnRecord: sharesKnown, noticedOn: given.noticedOn, floorFen: toInteger(round(floorFen)), floorOnDayFen: toInteger(round(floorOnDay / 10000.0)),
    paidFen: paidFen,
    ratio: round(ratio, 4), severe: coalesce(ratio < $severeRatio, paidFen = 0), collectiveShareFen: feeFen, growerFen: growerFen,
    insuranceFen: insuranceFen, agreedOn: agreedOn, lastPaidOn: last(paid).paidOn, lateFen: reduce(total = 0, entry IN late + perhapsLate | total + entry.fen),
    builtOn: builtOn} AS observed,
  {floorRatio: $floorRatio, severeRatio: $severeRatio, lateDays: $lateDays} AS thresholds,
  [
    {guard: 'LAND_FEE_TO_COLLECTIVE', outcome: CASE WHEN tooLittle = 'EXPLAINED' AND short AND feeFen > 0 THEN 'HELD' WHEN tooLittle = 'UNKNOWN'
      AND NOT complete THEN 'UNKNOWN' ELSE 'FAILED' END, because: 'Its share of what the collective was paid is ' + toString(feeFen) + ' fen'},
    {guard: 'CROPS_TO_GROWER', outcome: CASE WHEN tooLittle = 'EXPLAINED' AND short AND growerFen > 0 THEN 'HELD' ELSE 'FAILED' END,
      because: 'Whoever operated the land was paid ' + toString(growerFen) + ' fen'},
    {guard: 'IN_KIND_VALUED_IN', outcome: CASE WHEN tooLittle = 'EXPLAINED' AND short AND insuranceFen > 0 THEN 'HELD' WHEN tooLittle = 'UNKNOWN'
      AND flat
      THEN 'UNKNOWN' ELSE 'FAILED' END, because: CASE WHEN insured THEN toString(insuranceFen) + ' fen were paid into its insurance'
      ELSE 'It is not insured as a household without land' END + CASE WHEN flat THEN '; an apartment was promised, of no recorded value' ELSE '' END},
    {guard: 'INSTALMENTS_AGREED', outcome: CASE WHEN 'EXPLAINED' IN [tooLate, builtBefore] AND NOT 'HELD' IN [tooLate, builtBefore] THEN 'HELD'
      WHEN tooLate = 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FAILED' END, because: CASE WHEN agreedOn IS NULL THEN 'No agreement on record' WHEN late = [] AND NOT built THEN 'Nothing was paid late'
      WHEN 'HELD' IN [tooLate, builtBefore] THEN 'What was paid late was paid after the day on which it fell due'
      ELSE 'What was paid late was paid by the day on which it fell due' END},
    {guard: 'ZONE_JUST_CHANGED', outcome: CASE WHEN shortOnDay AND NOT short THEN 'HELD' ELSE 'FAILED' END, because: CASE
      WHEN floor = floorOnDay THEN 'The price was the same on both days' WHEN floor IS NULL OR floorOnDay IS NULL THEN 'No price of a zone on record'
      ELSE 'The price was ' + toString(toInteger(round(floor / 10000.0))) + ' fen on the day of notice and '
        + toString(toInteger(round(floorOnDay / 10000.0))) + ' on the day of the expropriation' END}
  ] AS guards,
  citations,
  CASE WHEN verdict = 'UNKNOWN' THEN CASE WHEN tooLittle = 'UNKNOWN' AND NOT complete THEN ['payments for the expropriation'] ELSE [] END
    + CASE WHEN tooLittle = 'UNKNOWN' AND flat THEN ['value of the apartment'] ELSE [] END
    + CASE WHEN NOT sharesKnown AND 'UNKNOWN' IN [tooLittle, builtBefore] THEN ['share of the household in the right'] ELSE [] END
    + CASE WHEN tooLate = 'UNKNOWN' THEN ['agreement on the compensation'] ELSE [] END ELSE [] END AS missing,
  [event.id, household.id] + [parcel IN parcels | parcel.id] + rightIds + [entry IN payments WHERE entry.id IS NOT NULL | entry.id] + consentIds
    + CASE WHEN built THEN [builtId] ELSE [] END + zoneIds + collectivePaymentIds + growerPaymentIds AS evidenceIds,
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
