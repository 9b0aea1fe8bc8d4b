:param parcelId => 'PA-DJ-0701';
:param householdId => null;
:param asOf => date('2013-06-30');
:param asKnownAt => null;
:param identity => 'DECIDED';
:param limit => 200;
:param maxHolders => 10;
:param maxDepth => 6;
:param maxStakes => 2000;

/*
title: From land to shares to those who hold the cooperative
description: |
  For one parcel, or every parcel of one household, the dated steps up to the day: the right, its conversion into units, the stake, every round that issued units and every sale of the stake with the fraction before and after,
  the dividends due and paid, each further lease or mortgage of the land, each right to work it that ended, each change of its use, the dissolution of the cooperative; and, on the day, who holds which right over the land, who holds the cooperative and who finally owns it and decides in it.
  Beside the price that an investor paid for a unit stands the price at which a unit was credited for land, and the resolution or "no resolution recorded", which is not the same as "none was taken".
  Fractions are of the units outstanding that day, exactly in unitsBefore of outstandingBefore and unitsAfter of outstandingAfter; fall is by what part of itself the fraction fell. OWNER_BEHIND is computed as in ultimate-owners, of the owners that hold through others.
  Of those who hold the cooperative the maxHolders greatest are told, and how many are left out stands in reason; cap-table tells all.
  Give parcelId or householdId.
stability: stable
asks:
  - row: 23
    question: What became of parcel PA-DJ-0701, from right to share and every later change?
    with: { parcelId: PA-DJ-0701, asOf: "2016-01-01" }
    shows: ["on", what]
compute: land-trace
params:
  parcelId:    { type: string, record: [Parcel], required: false, default: null, description: Id of a parcel }
  householdId: { type: string, record: [Party], required: false, default: null, description: Id of a household }
  asOf:        { type: date, required: true, description: The day up to which the steps are told and on which the cooperative is looked at }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  identity:    { type: string, default: DECIDED, enum: [SEPARATE, DECIDED, POSSIBLE], description: "Records of one organisation: SEPARATE = each stands alone; DECIDED = one where a person decided so; POSSIBLE = also where it is proposed and not decided" }
  limit:       { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
  maxHolders:  { type: integer, default: 10, min: 1, max: 1000, description: "Holders of each cooperative at most, the greatest first; reason says how many are left out" }
  maxDepth:    { type: integer, default: 6, min: 1, max: 10, description: Steps of stakes above the cooperative at most }
  maxStakes:   { type: integer, default: 2000, min: 1, max: 10000, description: "Stakes fetched and followed at most, the nearest and greatest first" }
requires:
  - { anyOf: [parcelId, householdId] }
fetches:
  told:        { type: map, nullable: true, description: A step }
  path:        { type: path, nullable: true, description: "The step, to be drawn" }
  start:       { type: node, nullable: true, description: "The holder of a stake; the cooperative where link is null" }
  link:        { type: relationship, nullable: true, description: "The stake, or that two records are one organisation" }
  end:         { type: node, nullable: true, description: The issuer }
  further:     { type: integer, nullable: true, description: Stakes in force in the holder }
  facts:       { type: map, nullable: true, description: Sums over all stakes in force in the issuer }
columns:
  "on":              { type: date, nullable: true, description: Day of the step }
  step:            { type: string, description: "RIGHT, CONVERSION, STAKE, DIVIDEND_TERM, DIVIDEND, ROUND, SALE, LEASE, MORTGAGE, RIGHT_ENDED, USE_CHANGE, DISSOLUTION, LAND, HOLDER, OWNER_BEHIND, UNACCOUNTED, CYCLE, IMPOSSIBLE_TOTAL, CONTRADICTION or SAME_ORGANISATION" }
  what:            { type: string, description: The step in one sentence }
  recordId:        { type: string, nullable: true, description: "The right, event or party that the step is about" }
  partyId:         { type: string, nullable: true, description: "Who gained, held or lent" }
  partyName:       { type: string, nullable: true, description: Name of that party }
  areaM2:          { type: number, nullable: true, description: "Square metres, where the step is about land" }
  units:           { type: number, nullable: true, description: "Units, where the step is about units" }
  fractionBefore:  { type: number, nullable: true, description: Percent of all units before the step }
  fractionAfter:   { type: number, nullable: true, description: "Percent of all units after it; for OWNER_BEHIND the least integrated share" }
  landPriceFen:    { type: number, nullable: true, description: Fen a unit at which land was credited }
  cashPriceFen:    { type: number, nullable: true, description: Fen a unit that was paid }
  resolution:      { type: string, nullable: true, description: "The vote of the members, or that none is recorded" }
  sourceIds:       { type: strings, description: The papers that this row rests on }
  path:            { type: path, nullable: true, description: "The step, to be drawn" }
  unitsBefore:     { type: number, nullable: true, description: "Units of the household before a round or sale" }
  outstandingBefore: { type: number, nullable: true, description: Units outstanding before it }
  unitsAfter:      { type: number, nullable: true, description: Units of the household after it }
  outstandingAfter: { type: number, nullable: true, description: Units outstanding after it }
  fall:            { type: string, nullable: true, description: "By what part of itself the fraction fell, exactly: 1/3 = by a third; negative = it rose" }
  dueFen:          { type: integer, nullable: true, description: Fen of a dividend due }
  paidFen:         { type: integer, nullable: true, description: "Fen recorded as paid by the day; 0 = no payment is recorded" }
  minPercent:      { type: number, nullable: true, description: Least integrated share in the cooperative }
  maxPercent:      { type: number, nullable: true, description: Greatest integrated share }
  control:         { type: string, nullable: true, description: "Whether the owner decides in the cooperative: CERTAIN, POSSIBLE or NONE" }
  partyIds:        { type: strings, description: "The parties of a cycle, the issuer of an impossible total, records that were taken as one" }
  asOf:            { type: date, description: The day }
  asKnownAt:       { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:        { type: integer, description: "Steps told, and stakes followed" }
  truncated:       { type: boolean, description: Whether anything was cut }
  reason:          { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known,
  CASE $identity WHEN 'SEPARATE' THEN [] WHEN 'DECIDED' THEN ['SAME'] ELSE ['SAME', 'OPEN'] END AS taken
WHERE ($parcelId IS NULL OR EXISTS {
  MATCH (parcel:Record {id: $parcelId})
  WHERE parcel:Parcel
}) AND ($householdId IS NULL OR EXISTS {
  MATCH (party:Record {id: $householdId})
  WHERE party:Party
})
CALL (known) {
  MATCH (parcel:Record {id: $parcelId})<-[over:OVER]-(right:LandRight)<-[of:OF]-(conversion:ShareConversion)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
  RETURN right, conversion
  UNION
  MATCH (household:Record {id: $householdId})-[holds:HOLDS]->(right:LandRight)<-[of:OF]-(conversion:ShareConversion)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
  RETURN right, conversion
}
MATCH (conversion)-[:WAS*0..1]->(converted)
WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on <= $asOf
MATCH (conversion)-[into:INTO]->(cooperative:Cooperative)
WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
MATCH (right)-[over:OVER]->(parcel:Parcel)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
MATCH (household:Party)-[holds:HOLDS]->(right)
WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
WITH known, taken, right, conversion, converted, cooperative, parcel, household, holds, converted.valueFen / converted.units AS landPriceFen
ORDER BY converted.on, conversion.id
WITH known, taken, collect({right: right, conversion: conversion, converted: converted, cooperative: cooperative, parcel: parcel, household: household,
  holds: holds, landPriceFen: landPriceFen}) AS traces,
  collect(DISTINCT parcel) AS parcels, collect(DISTINCT cooperative) AS cooperatives, collect(DISTINCT conversion.id) AS conversionIds
CALL (known, taken, traces, parcels, cooperatives, conversionIds) {
  CALL (known, traces, parcels, cooperatives, conversionIds) {
    UNWIND traces AS trace
    WITH known, trace, trace.right AS right, trace.parcel AS parcel, trace.household AS household, trace.holds AS holds
    MATCH (right)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    MATCH (parcel)-[:WAS*0..1]->(parcelState)
    WHERE parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
    MATCH path = (household)-[held:HOLDS]->(right)-[over:OVER]->(parcel)
    WHERE held = holds AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    RETURN 1 AS place, state.from AS on, 'RIGHT' AS step, household.name + ' holds the ' + state.type + ' right over ' + parcel.id AS what,
      right AS record, household AS party, parcelState.areaM2 AS areaM2,
      null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      UNWIND coalesce(holds.sourceIds, []) + COLLECT {
        MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND traces AS trace
    WITH known, trace, trace.conversion AS conversion, trace.converted AS converted, trace.cooperative AS cooperative, trace.parcel AS parcel,
      trace.right AS right
    MATCH path = (right)<-[of:OF]-(conversion)-[into:INTO]->(cooperative)
    WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
      AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    RETURN 2 AS place, converted.on AS on, 'CONVERSION' AS step, CASE
      WHEN converted.areaM2 = toInteger(converted.areaM2) THEN toString(toInteger(converted.areaM2)) ELSE toString(converted.areaM2) END
      + ' square metres of ' + parcel.id + ' are credited as ' + CASE
      WHEN converted.units = toInteger(converted.units) THEN toString(toInteger(converted.units)) ELSE toString(converted.units) END + ' units of '
      + cooperative.name AS what,
      conversion AS record, cooperative AS party, converted.areaM2 AS areaM2, converted.units AS units, null AS fractionBefore, null AS fractionAfter,
        round(trace.landPriceFen, 2) AS landPriceFen, null AS cashPriceFen,
      null AS resolution, COLLECT {
      UNWIND COLLECT {
        MATCH (conversion)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND traces AS trace
    WITH known, trace.conversion AS conversion, trace.cooperative AS cooperative, trace.landPriceFen AS landPriceFen
    MATCH path = (party:Party)-[stake:HOLDS_STAKE]->(cooperative)
    WHERE stake.eventId = conversion.id AND stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    CALL (known, cooperative, stake) {
      MATCH (:Party)-[other:HOLDS_STAKE]->(cooperative)
      WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true)
        AND coalesce(other.from <= stake.from, true) AND coalesce(other.to > stake.from, true)
      RETURN CASE WHEN count(other) = count(other.units) THEN sum(other.units) END AS outstanding
    }
    RETURN 3 AS place, stake.from AS on, 'STAKE' AS step, party.name + ' holds ' + CASE
      WHEN stake.units = toInteger(stake.units) THEN toString(toInteger(stake.units)) ELSE toString(stake.units) END + ' of ' + coalesce(CASE
      WHEN outstanding = toInteger(outstanding) THEN toString(toInteger(outstanding)) ELSE toString(outstanding) END, 'an unknown number of') + ' units' AS what, null AS record,
      party, null AS areaM2, stake.units AS units,
      0.0 AS fractionBefore, round(100.0 * stake.units / outstanding, 4) AS fractionAfter, round(landPriceFen, 2) AS landPriceFen, null AS cashPriceFen,
        null AS resolution, COLLECT {
      UNWIND coalesce(stake.sourceIds, []) AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, {unitsBefore: 0.0, unitsAfter: stake.units, outstandingAfter: outstanding} AS exact
    UNION ALL
    UNWIND traces AS trace
    WITH known, trace.cooperative AS cooperative, trace.household AS household,
      sum(trace.landPriceFen * trace.converted.units) / sum(trace.converted.units) AS landPriceFen
    MATCH (round:CapitalRound)-[into:INTO]->(cooperative)
    WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    MATCH (round)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
    CALL (known, cooperative, household, state) {
      MATCH (household)-[stake:HOLDS_STAKE]->(cooperative)
      WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      RETURN sum(CASE WHEN coalesce(stake.from < state.on, true) AND coalesce(stake.to >= state.on, true) THEN stake.units ELSE 0.0 END) AS unitsBefore,
        sum(CASE WHEN coalesce(stake.from <= state.on, true) AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS unitsAfter
    }
    WITH *
    WHERE unitsBefore > 0
    CALL (known, round, cooperative) {
      OPTIONAL MATCH (investor:Party)-[stake:HOLDS_STAKE]->(cooperative)
      WHERE stake.eventId = round.id AND stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      RETURN head(collect(investor)) AS investor, count(DISTINCT investor) AS investors
    }
    CALL (known, round) {
      OPTIONAL MATCH (round)-[authorised:AUTHORISED_BY]->(vote:Resolution)-[:WAS*0..1]->(voteState)
      WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
        AND voteState.recordedAt <= known AND coalesce(voteState.supersededAt > known, true)
      RETURN head(collect(voteState)) AS vote
    }
    CALL (round, cooperative) {
      MATCH path = (round)-[:INTO]->(cooperative)
      RETURN path LIMIT 1
    }
    RETURN 4 AS place, state.on AS on, 'ROUND' AS step,
      household.name + ' goes from ' + CASE WHEN unitsBefore = toInteger(unitsBefore) THEN toString(toInteger(unitsBefore)) ELSE toString(unitsBefore) END + ' of '
        + CASE WHEN state.unitsBefore = toInteger(state.unitsBefore) THEN toString(toInteger(state.unitsBefore)) ELSE toString(state.unitsBefore) END
        + ' units (' + toString(round(100.0 * unitsBefore / state.unitsBefore, 2)) + ' percent) to '
        + CASE WHEN unitsAfter = toInteger(unitsAfter) THEN toString(toInteger(unitsAfter)) ELSE toString(unitsAfter) END + ' of '
        + CASE WHEN state.unitsBefore + state.unitsIssued = toInteger(state.unitsBefore + state.unitsIssued)
          THEN toString(toInteger(state.unitsBefore + state.unitsIssued)) ELSE toString(state.unitsBefore + state.unitsIssued) END
        + ' (' + toString(round(100.0 * unitsAfter / (state.unitsBefore + state.unitsIssued), 2)) + ' percent): '
        + CASE WHEN state.unitsIssued = toInteger(state.unitsIssued) THEN toString(toInteger(state.unitsIssued)) ELSE toString(state.unitsIssued) END + ' are issued'
        + CASE investors WHEN 0 THEN '' WHEN 1 THEN ' to ' + investor.name ELSE ' to ' + toString(investors) + ' holders' END
        + coalesce(' for ' + toString(round(state.pricePerUnitFen / 100.0, 2)) + ' yuan each', '')
        + coalesce(', land was credited at ' + toString(round(landPriceFen / 100.0, 2)), '') AS what,
      round AS record, CASE WHEN investors = 1 THEN investor END AS party, null AS areaM2, state.unitsIssued AS units,
        round(100.0 * unitsBefore / state.unitsBefore, 4) AS fractionBefore,
      round(100.0 * unitsAfter / (state.unitsBefore + state.unitsIssued), 4) AS fractionAfter, round(landPriceFen, 2) AS landPriceFen,
        toFloat(state.pricePerUnitFen) AS cashPriceFen,
      CASE WHEN vote IS NULL THEN 'no resolution recorded'
        ELSE vote.id + ': ' + vote.body + ' ' + toString(vote.on) + ', ' + coalesce(toString(vote.for), '?') + ' for of '
          + coalesce(toString(vote.entitled), '?') + ' entitled, ' + coalesce(toString(vote.present), '?') + ' present'
      END AS resolution,
      COLLECT {
      UNWIND COLLECT {
        MATCH (round)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, {unitsBefore: unitsBefore, outstandingBefore: state.unitsBefore, unitsAfter: unitsAfter, outstandingAfter: state.unitsBefore + state.unitsIssued} AS exact
    UNION ALL
    UNWIND traces AS trace
    WITH DISTINCT known, trace.cooperative AS cooperative, trace.household AS household
    MATCH (sale:Transfer)-[by:BY]->(household)
    WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND sale.form = 'STAKE_SALE'
    MATCH (sale)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
    MATCH (sale)-[to:TO]->(buyer:Party)
    WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
      AND (buyer = cooperative OR EXISTS { MATCH (buyer)-[stake:HOLDS_STAKE]->(cooperative) WHERE stake.eventId = sale.id })
    CALL (known, cooperative, household, state) {
      MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
      WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      RETURN sum(CASE WHEN coalesce(stake.from < state.on, true) AND coalesce(stake.to >= state.on, true) AND holder = household THEN stake.units
        ELSE 0.0 END) AS unitsBefore,
        sum(CASE WHEN coalesce(stake.from <= state.on, true) AND coalesce(stake.to > state.on, true) AND holder = household THEN stake.units
          ELSE 0.0 END) AS unitsAfter,
        sum(CASE WHEN coalesce(stake.from < state.on, true) AND coalesce(stake.to >= state.on, true) THEN stake.units ELSE 0.0 END) AS countedBefore,
        sum(CASE WHEN coalesce(stake.from <= state.on, true) AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS countedAfter,
        count(stake) > count(stake.units) AS hasOthers
    }
    // Units are the whole only where every stake is in units.
    WITH *, CASE WHEN NOT hasOthers THEN countedBefore END AS allBefore, CASE WHEN NOT hasOthers THEN countedAfter END AS allAfter
    CALL (sale, buyer) {
      MATCH path = (sale)-[:TO]->(buyer)
      RETURN path LIMIT 1
    }
    RETURN 5 AS place, state.on AS on, 'SALE' AS step, household.name + ' gives '
      + coalesce(CASE WHEN state.units = toInteger(state.units) THEN toString(toInteger(state.units)) ELSE toString(state.units) END,
      'an unknown number of') + ' units to ' + buyer.name AS what, sale AS record, buyer AS party, null AS areaM2,
      state.units AS units, round(100.0 * unitsBefore / allBefore, 4) AS fractionBefore, CASE
        WHEN allAfter > 0 THEN round(100.0 * unitsAfter / allAfter, 4) END AS fractionAfter, null AS landPriceFen,
      CASE WHEN state.units > 0 THEN round(state.priceFen / state.units, 2) END AS cashPriceFen, null AS resolution, COLLECT {
      UNWIND COLLECT {
        MATCH (sale)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, {unitsBefore: unitsBefore, outstandingBefore: allBefore, unitsAfter: unitsAfter, outstandingAfter: allAfter} AS exact
    UNION ALL
    UNWIND parcels AS parcel
    MATCH (parcel)<-[over:OVER]-(lease:LandRight)-[:WAS*0..1]->(state)
    WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
      AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.type = 'OPERATION' AND state.from <= $asOf
    MATCH path = (party:Party)-[held:HOLDS]->(lease)-[lies:OVER]->(parcel)
    WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
      AND lies.recordedAt <= known AND coalesce(lies.supersededAt > known, true)
      AND NOT EXISTS { MATCH (lease)<-[:CREATED]-(creator:ShareConversion) WHERE creator.id IN conversionIds }
    OPTIONAL MATCH (event:Event)-[created:CREATED]->(lease)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    RETURN 6 AS place, state.from AS on, 'LEASE' AS step, party.name + ' takes the right to work ' + parcel.id
      + coalesce(' until ' + toString(state.to), '') AS what, coalesce(event, lease) AS record, party, null AS areaM2,
      null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      UNWIND coalesce(held.sourceIds, []) + COLLECT {
        MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } + COLLECT {
        MATCH (lease)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND parcels AS parcel
    MATCH (parcel)<-[over:OVER]-(encumbered:LandRight)<-[lies:ENCUMBERED]-(mortgage:Mortgage)-[:WAS*0..1]->(state)
    WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
      AND lies.recordedAt <= known AND coalesce(lies.supersededAt > known, true)
      AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
    MATCH path = (lender:Lender)-[lent:LENT]->(mortgage)
    WHERE lent.recordedAt <= known AND coalesce(lent.supersededAt > known, true)
    RETURN DISTINCT 7 AS place, state.on AS on, 'MORTGAGE' AS step, lender.name + ' lends '
      + CASE state.securedFen % 100 WHEN 0 THEN toString(state.securedFen / 100) ELSE toString(state.securedFen / 100.0) END + ' yuan on '
      + encumbered.id AS what, mortgage AS record, lender AS party, null AS areaM2,
      null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      UNWIND COLLECT {
        MATCH (mortgage)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND parcels AS parcel
    MATCH path = (parcel)<-[concerns:CONCERNS]-(change:LandUseChange)
    WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    MATCH (change)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
    RETURN 8 AS place, state.on AS on, 'USE_CHANGE' AS step, parcel.id + ' turns from ' + state.fromClass + ' to ' + state.toClass + ', '
      + coalesce('approval ' + state.approvalNo, 'filed as ' + state.filing, 'no approval recorded') AS what,
      change AS record, null AS party, parcel.areaM2 AS areaM2, null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen,
        null AS cashPriceFen, null AS resolution, COLLECT {
      UNWIND COLLECT {
        MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND cooperatives AS cooperative
    MATCH path = (term:DividendTerm)-[of:OF]->(cooperative)
    WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    MATCH (term)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.from <= $asOf
    RETURN 4 AS place, state.from AS on, 'DIVIDEND_TERM' AS step, cooperative.name + ' promises '
      + coalesce(toString(state.floorFenPerUnit / 100.0) + ' yuan a unit', toString(head([key IN keys(state) WHERE key = 'floorFenPerM2' | state[key]]) / 100.0) + ' yuan a square metre', 'a dividend')
      + coalesce(', ' + state.basis, '') AS what, term AS record, cooperative AS party, null AS areaM2, null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      MATCH (term)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND traces AS trace
    WITH DISTINCT known, trace.cooperative AS cooperative, trace.household AS household
    MATCH path = (household)<-[paidTo:PAID_TO]-(payment:Payment)-[paidBy:PAID_BY]->(cooperative)
    WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
      AND paidBy.recordedAt <= known AND coalesce(paidBy.supersededAt > known, true)
    MATCH (payment)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind = 'DIVIDEND'
      AND coalesce(state.dueOn, state.paidOn) <= $asOf
    RETURN 4 AS place, coalesce(state.dueOn, state.paidOn) AS on, 'DIVIDEND' AS step, cooperative.name + ' owes ' + household.name + ' a dividend of '
      + toString(state.amountFen / 100.0) + ' yuan, ' + CASE WHEN state.paidOn <= $asOf THEN 'paid on ' + toString(state.paidOn)
        ELSE 'no payment recorded by the day' END AS what,
      payment AS record, household AS party, null AS areaM2, null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    } AS sourceIds, path,
      {dueFen: state.amountFen, paidFen: CASE WHEN state.paidOn <= $asOf THEN state.amountFen ELSE 0 END} AS exact
    UNION ALL
    UNWIND parcels AS parcel
    MATCH path = (event:Event)-[ended:ENDED]->(right:LandRight)-[over:OVER]->(parcel)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
      AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    MATCH (right)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.type = 'OPERATION' AND state.to <= $asOf
    CALL (known, right) {
      OPTIONAL MATCH (holder:Party)-[held:HOLDS]->(right)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
      RETURN holder AS party ORDER BY holder.id LIMIT 1
    }
    RETURN 8 AS place, state.to AS on, 'RIGHT_ENDED' AS step, coalesce(party.name, 'somebody') + ' no longer has the right to work ' + parcel.id + ', by '
      + head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]) + ' ' + event.id AS what, event AS record, party, null AS areaM2,
      null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND cooperatives AS cooperative
    MATCH path = (dissolution:Event)-[of:OF]->(cooperative)
    WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    MATCH (dissolution)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
    RETURN 8 AS place, state.on AS on, 'DISSOLUTION' AS step, cooperative.name + ' is dissolved' + coalesce(', ' + head([key IN keys(state) WHERE key = 'reason' | state[key]]), ', no reason recorded') AS what,
      dissolution AS record, cooperative AS party, null AS areaM2, null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      MATCH (dissolution)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND parcels AS parcel
    MATCH path = (party:Party)-[held:HOLDS]->(right:LandRight)-[over:OVER]->(parcel)
    WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
      AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    MATCH (right)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND coalesce(state.from <= $asOf, true)
      AND coalesce(state.to > $asOf, true)
    RETURN 9 AS place, $asOf AS on, 'LAND' AS step, party.name + ' holds the ' + state.type + ' right over ' + parcel.id
      + coalesce(' since ' + toString(state.from), '') + coalesce(', until ' + toString(state.to), '') AS what, right AS record, party, parcel.areaM2 AS areaM2,
      null AS units, null AS fractionBefore, null AS fractionAfter, null AS landPriceFen, null AS cashPriceFen, null AS resolution, COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    } AS sourceIds, path, null AS exact
    UNION ALL
    UNWIND cooperatives AS cooperative
    CALL (known, cooperative) {
      MATCH (:Party)-[other:HOLDS_STAKE]->(cooperative)
      WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true) AND coalesce(other.from <= $asOf, true)
        AND coalesce(other.to > $asOf, true)
      RETURN CASE WHEN count(other) = count(other.units) THEN sum(other.units) END AS outstanding
    }
    MATCH path = (party:Party)-[stake:HOLDS_STAKE]->(cooperative)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true)
      AND coalesce(stake.to > $asOf, true)
    WITH known, cooperative, outstanding, party, CASE WHEN count(stake) = count(stake.units) THEN sum(stake.units) END AS units,
      reduce(papers = [], list IN collect(coalesce(stake.sourceIds, [])) | papers + list) AS stakePapers, head(collect(path)) AS path
    ORDER BY coalesce(units, 0.0) DESC, party.id
    WITH known, cooperative, outstanding, collect({party: party, units: units, papers: stakePapers, path: path}) AS holders
    WITH known, cooperative, outstanding, holders[0..$maxHolders] AS shown, size(holders) - $maxHolders AS leftOut
    UNWIND shown AS holder
    WITH known, cooperative, outstanding, leftOut, holder, holder.party AS party, holder.papers AS stakePapers
    RETURN 10 AS place, $asOf AS on, 'HOLDER' AS step, party.name + ' holds ' + coalesce(CASE
      WHEN holder.units = toInteger(holder.units) THEN toString(toInteger(holder.units)) ELSE toString(holder.units) END, 'an unknown number') + ' of ' + coalesce(CASE
      WHEN outstanding = toInteger(outstanding) THEN toString(toInteger(outstanding)) ELSE toString(outstanding) END, 'an unknown number of') + ' units of '
      + cooperative.name AS what, cooperative AS record, party, null AS areaM2,
      holder.units AS units, null AS fractionBefore, CASE WHEN outstanding > 0 THEN round(100.0 * holder.units / outstanding, 4) END AS fractionAfter,
        null AS landPriceFen, null AS cashPriceFen, null AS resolution,
      COLLECT {
      UNWIND coalesce(stakePapers, []) AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    } AS sourceIds, holder.path AS path, {unitsAfter: holder.units, outstandingAfter: outstanding, leftOut: leftOut} AS exact
  }
  WITH {place: place, on: on, step: step, what: what, recordId: record.id, partyId: party.id, partyName: party.name, areaM2: areaM2, units: units,
    fractionBefore: fractionBefore, fractionAfter: fractionAfter, landPriceFen: landPriceFen, cashPriceFen: cashPriceFen, resolution: resolution,
    sourceIds: sourceIds, exact: exact} AS told, path
  ORDER BY CASE WHEN told.place < 9 THEN told.on END, told.place, told.fractionAfter DESC, told.recordId, told.partyId, told.what
  LIMIT $limit
  RETURN 0 AS rank, told, path, 0 AS depth, 0.0 AS size, null AS start, null AS link, null AS end, null AS further, null AS facts
  UNION ALL
  UNWIND cooperatives AS cooperative
  RETURN 1 AS rank, null AS told, null AS path, 0 AS depth, 0.0 AS size, cooperative AS start, null AS link, null AS end, COUNT {
      MATCH (cooperative)<-[held:HOLDS_STAKE]-(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } AS further,
    null AS facts
  UNION ALL
  UNWIND cooperatives AS anchor
  MATCH chain = (anchor)<-[steps:HOLDS_STAKE|POSSIBLY_SAME*0..9]-(issuer:Party)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= $asOf, true) AND coalesce(step.to > $asOf, true) AND (step.verdict IS NULL OR step.verdict IN taken))
  WITH known, taken, issuer, min(length(chain)) AS depth
  WHERE depth < $maxDepth AND (issuer)<-[:HOLDS_STAKE|POSSIBLY_SAME]-()
  WITH known, taken, issuer, depth
  ORDER BY depth, issuer.id
  LIMIT $maxStakes
  CALL (known, issuer) {
    MATCH (:Party)-[stake:HOLDS_STAKE]->(issuer)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
    RETURN {stakes: count(stake), units: sum(coalesce(stake.units, 0.0)), withoutUnits: sum(CASE WHEN stake.units IS NULL THEN 1 ELSE 0 END),
      shares: sum(CASE WHEN stake.units IS NULL THEN coalesce(stake.shareMin, 0.0) ELSE 0.0 END), votes: sum(coalesce(stake.votesMin, 0.0)),
      sharesExclusive: max(CASE WHEN stake.units IS NULL AND stake.shareMinExclusive THEN 1 ELSE 0 END) = 1,
      votesExclusive: max(CASE WHEN stake.votesMinExclusive THEN 1 ELSE 0 END) = 1} AS facts
  }
  CALL (known, taken, issuer, facts) {
    MATCH (holder:Party)-[stake:HOLDS_STAKE|POSSIBLY_SAME]->(issuer)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true) AND (stake.verdict IS NULL OR stake.verdict IN taken)
    WITH holder, stake, CASE
      WHEN stake.units IS NOT NULL AND facts.units > 0 THEN 100.0 * stake.units / facts.units
      ELSE coalesce(stake.shareMax, 100.0) END AS size
    RETURN holder, stake, size
    ORDER BY size DESC, stake.id
    LIMIT $maxStakes
  }
  WITH known, issuer, depth, holder, stake, size, facts
  ORDER BY depth, size DESC, stake.id
  LIMIT $maxStakes
  RETURN 2 AS rank, null AS told, null AS path, depth, size, holder AS start, stake AS link, issuer AS end, COUNT {
      MATCH (holder)<-[held:HOLDS_STAKE]-(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } AS further, facts
}
WITH rank, told, path, depth, size, start, link, end, further, facts
ORDER BY rank, CASE WHEN told.place < 9 THEN told.on END, told.place, told.fractionAfter DESC, told.recordId, told.partyId, told.what, depth, size DESC,
  link.id, start.id
RETURN told, path, start, link, end, further, facts
