:param parcelId => 'PA-DJ-0701';
:param householdId => null;
:param asOf => date('2013-06-30');
:param asKnownAt => null;
:param limit => 200;

/*
title: From land to shares to those who hold the cooperative
description: |
  For one parcel, or every parcel of one household, the dated steps up to the day: the right, its conversion into units, the stake, every round that issued units and every sale of the stake with the fraction before and after,
  each further lease or mortgage of the land, each change of its use, and last who holds the cooperative on the day.
  Beside the price that an investor paid for a unit stands the price at which a unit was credited for land, and the resolution or "no resolution recorded", which is not the same as "none was taken".
  Fractions are of the units outstanding that day. Give parcelId or householdId.
stability: stable
params:
  parcelId:    { type: string, required: false, default: null, description: Id of a parcel }
  householdId: { type: string, required: false, default: null, description: Id of a household }
  asOf:        { type: date, required: true, description: The day up to which the steps are told and on which the cooperative is looked at }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:       { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  "on":              { type: date, nullable: true, description: Day of the step }
  step:            { type: string, description: "RIGHT, CONVERSION, STAKE, ROUND, SALE, LEASE, MORTGAGE, USE_CHANGE, HOLDER or OWNER_BEHIND" }
  what:            { type: string, description: The step in one sentence }
  recordId:        { type: string, nullable: true, description: "The right, event or party that the step is about" }
  partyId:         { type: string, nullable: true, description: "Who gained, held or lent" }
  partyName:       { type: string, nullable: true, description: Name of that party }
  areaM2:          { type: number, nullable: true, description: "Square metres, where the step is about land" }
  units:           { type: number, nullable: true, description: "Units, where the step is about units" }
  fractionBefore:  { type: number, nullable: true, description: Percent of all units before the step }
  fractionAfter:   { type: number, nullable: true, description: "Percent of all units after it; for OWNER_BEHIND the least along the chain" }
  landPriceFen:    { type: number, nullable: true, description: Fen a unit at which land was credited }
  cashPriceFen:    { type: number, nullable: true, description: Fen a unit that was paid }
  resolution:      { type: string, nullable: true, description: "The vote of the members, or that none is recorded" }
  sourceIds:       { type: strings, description: The papers that this row rests on }
  path:            { type: path, nullable: true, description: "The step, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
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
WITH known, right, conversion, converted, cooperative, parcel, household, holds, converted.valueFen / converted.units AS landPriceFen
ORDER BY converted.on, conversion.id
WITH known, collect({right: right, conversion: conversion, converted: converted, cooperative: cooperative, parcel: parcel, household: household,
  holds: holds, landPriceFen: landPriceFen}) AS traces,
  collect(DISTINCT parcel) AS parcels, collect(DISTINCT cooperative) AS cooperatives, collect(DISTINCT conversion.id) AS conversionIds
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
  } AS sourceIds, path
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
  } AS sourceIds, path
  UNION ALL
  UNWIND traces AS trace
  WITH known, trace.conversion AS conversion, trace.cooperative AS cooperative, trace.landPriceFen AS landPriceFen
  MATCH path = (party:Party)-[stake:HOLDS_STAKE]->(cooperative)
  WHERE stake.eventId = conversion.id AND stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
  CALL (known, cooperative, stake) {
    MATCH (:Party)-[other:HOLDS_STAKE]->(cooperative)
    WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true)
      AND other.from <= stake.from AND coalesce(other.to > stake.from, true)
    RETURN sum(other.units) AS outstanding
  }
  RETURN 3 AS place, stake.from AS on, 'STAKE' AS step, party.name + ' holds ' + CASE
    WHEN stake.units = toInteger(stake.units) THEN toString(toInteger(stake.units)) ELSE toString(stake.units) END + ' of ' + CASE
    WHEN outstanding = toInteger(outstanding) THEN toString(toInteger(outstanding)) ELSE toString(outstanding) END + ' units' AS what, null AS record,
    party, null AS areaM2, stake.units AS units,
    0.0 AS fractionBefore, round(100.0 * stake.units / outstanding, 4) AS fractionAfter, round(landPriceFen, 2) AS landPriceFen, null AS cashPriceFen,
      null AS resolution, COLLECT {
    UNWIND coalesce(stake.sourceIds, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
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
    RETURN sum(CASE WHEN stake.from < state.on AND coalesce(stake.to >= state.on, true) THEN stake.units ELSE 0.0 END) AS unitsBefore,
      sum(CASE WHEN stake.from <= state.on AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS unitsAfter
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
  } AS sourceIds, path
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
    RETURN sum(CASE WHEN stake.from < state.on AND coalesce(stake.to >= state.on, true) AND holder = household THEN stake.units
      ELSE 0.0 END) AS unitsBefore,
      sum(CASE WHEN stake.from <= state.on AND coalesce(stake.to > state.on, true) AND holder = household THEN stake.units
        ELSE 0.0 END) AS unitsAfter,
      sum(CASE WHEN stake.from < state.on AND coalesce(stake.to >= state.on, true) THEN stake.units ELSE 0.0 END) AS allBefore,
      sum(CASE WHEN stake.from <= state.on AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS allAfter
  }
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
  } AS sourceIds, path
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
  } AS sourceIds, path
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
  } AS sourceIds, path
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
  } AS sourceIds, path
  UNION ALL
  UNWIND cooperatives AS cooperative
  CALL (known, cooperative) {
    MATCH (:Party)-[other:HOLDS_STAKE]->(cooperative)
    WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true) AND coalesce(other.from <= $asOf, true)
      AND coalesce(other.to > $asOf, true)
    RETURN sum(other.units) AS outstanding
  }
  MATCH path = (party:Party)-[stake:HOLDS_STAKE]->(cooperative)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true)
    AND coalesce(stake.to > $asOf, true)
  WITH known, cooperative, outstanding, party, sum(stake.units) AS units,
    reduce(papers = [], list IN collect(coalesce(stake.sourceIds, [])) | papers + list) AS stakePapers, head(collect(path)) AS path
  ORDER BY units DESC, party.id
  WITH known, cooperative, outstanding, collect({party: party, units: units, papers: stakePapers, path: path})[0..10] AS holders
  UNWIND holders AS holder
  WITH known, cooperative, outstanding, holder, holder.party AS party, holder.papers AS stakePapers
  RETURN 9 AS place, $asOf AS on, 'HOLDER' AS step, party.name + ' holds ' + CASE
    WHEN holder.units = toInteger(holder.units) THEN toString(toInteger(holder.units)) ELSE toString(holder.units) END + ' of ' + CASE
    WHEN outstanding = toInteger(outstanding) THEN toString(toInteger(outstanding)) ELSE toString(outstanding) END + ' units of '
    + cooperative.name AS what, cooperative AS record, party, null AS areaM2,
    holder.units AS units, null AS fractionBefore, CASE WHEN outstanding > 0 THEN round(100.0 * holder.units / outstanding, 4) END AS fractionAfter,
      null AS landPriceFen, null AS cashPriceFen, null AS resolution,
    COLLECT {
    UNWIND coalesce(stakePapers, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, holder.path AS path
  UNION ALL
  UNWIND cooperatives AS cooperative
  MATCH chain = (cooperative) ((:Party)<-[stakes:HOLDS_STAKE WHERE stakes.recordedAt <= known AND coalesce(stakes.supersededAt > known, true)
    AND coalesce(stakes.from <= $asOf, true) AND coalesce(stakes.to > $asOf, true)]-(:Party)){2,6} (party:Party)
  WITH known, cooperative, party, chain, nodes(chain) AS parties
  WHERE all(position IN range(1, size(parties) - 1) WHERE NOT parties[position] IN parties[0..position])
    AND NOT EXISTS { MATCH (party)<-[further:HOLDS_STAKE]-(:Party) WHERE further.recordedAt <= known AND coalesce(further.supersededAt > known, true)
      AND coalesce(further.from <= $asOf, true) AND coalesce(further.to > $asOf, true) }
  WITH known, cooperative, party, parties, head(collect(chain)) AS path
  CALL (known, parties) {
    UNWIND range(0, size(parties) - 2) AS position
    WITH known, position, parties[position] AS issuer, parties[position + 1] AS holder
    MATCH (other:Party)-[stake:HOLDS_STAKE]->(issuer)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true)
      AND coalesce(stake.to > $asOf, true)
    WITH position, holder, collect({own: other = holder, stake: stake}) AS all
    WITH position, all, reduce(total = 0.0, entry IN all | total + coalesce(entry.stake.units, 0.0)) AS outstanding
    WITH position, reduce(total = 0.0, entry IN all | total + CASE WHEN NOT entry.own THEN 0.0 WHEN entry.stake.units IS NOT NULL
      AND outstanding > 0 THEN 100.0 * entry.stake.units / outstanding ELSE coalesce(entry.stake.shareMin, 0.0) END) AS least,
      reduce(papers = [], entry IN all | papers + CASE WHEN entry.own THEN coalesce(entry.stake.sourceIds, []) ELSE [] END) AS papers
    RETURN reduce(product = 100.0, step IN collect(least) | product * step / 100.0) AS least,
      reduce(papers = [], list IN collect(papers) | papers + list) AS chainPapers
  }
  RETURN 10 AS place, $asOf AS on, 'OWNER_BEHIND' AS step, party.name + ' stands behind ' + cooperative.name + ' through '
    + reduce(text = '', step IN parties[1..-1] | text + CASE text WHEN '' THEN '' ELSE ', ' END + step.name) AS what,
    cooperative AS record, party, null AS areaM2, null AS units, null AS fractionBefore, round(least, 4) AS fractionAfter, null AS landPriceFen,
      null AS cashPriceFen, null AS resolution, COLLECT {
    UNWIND coalesce(chainPapers, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
}
RETURN on, step, what, record.id AS recordId, party.id AS partyId, party.name AS partyName, areaM2, units, fractionBefore, fractionAfter,
  landPriceFen, cashPriceFen, resolution, sourceIds, path
ORDER BY CASE WHEN place < 9 THEN on END, place, fractionAfter DESC, recordId, partyId, what
LIMIT $limit
