:param cooperativeId => 'C-DJ-01';
:param holderId => null;
:param from => null;
:param to => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Dilution in a cooperative
description: |
  Each round in which a cooperative or company issued units, and for every holder of the day before: the fraction before and after, and by what part of itself it fell.
  Beside the price paid for a unit stands the price at which this holder's units were credited for land, and the vote. Who took part and kept the fraction is shown with a fall of 0.
  A fall is arithmetic, not wrong: with equal price, an offer to everyone or a vote it may be what the members wanted.
stability: stable
asks:
  - row: 24
    question: How was the percentage of household H-DJ-07 diluted, at what price and with which vote?
    with: { cooperativeId: C-DJ-01, holderId: H-DJ-07 }
    shows: ["on", percentBefore, percentAfter, landPriceFen, cashPriceFen, votesFor, entitled, body]
params:
  cooperativeId: { type: string, record: [Cooperative, Company], required: true, description: Id of the cooperative or company }
  holderId:      { type: string, record: [Party], required: false, default: null, description: "Only this holder; null = every holder of the day before" }
  from:          { type: date, required: false, default: null, description: First day of the rounds; null = from the first }
  to:            { type: date, required: false, default: null, description: "First day after; null = to the last" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:         { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  "on":             { type: date, description: Day of the round }
  roundId:        { type: string, description: Id of the round }
  unitsOutstanding: { type: number, description: Units before the round }
  unitsIssued:    { type: number, description: Units issued }
  holderId:       { type: string, description: A holder of the day before }
  holderName:     { type: string, nullable: true, description: Its name }
  unitsBefore:    { type: number, description: Its units before }
  unitsAfter:     { type: number, description: Its units after }
  percentBefore:  { type: number, description: Its percent before }
  percentAfter:   { type: number, description: Its percent after }
  fall:           { type: number, description: "By what part of itself the fraction fell: 0.3333 = by a third; negative = it rose" }
  landPriceFen:   { type: number, nullable: true, description: Fen a unit credited to this holder for land }
  cashPriceFen:   { type: number, nullable: true, description: Fen a unit in the round }
  resolutionId:   { type: string, nullable: true, description: The vote that allowed the round; null = none recorded }
  votesFor:       { type: integer, nullable: true, description: Votes for }
  entitled:       { type: integer, nullable: true, description: Entitled to vote }
  body:           { type: string, nullable: true, description: "ASSEMBLY, REPRESENTATIVES or COUNCIL" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (cooperative:Record {id: $cooperativeId})<-[into:INTO]-(round:CapitalRound)-[:WAS*0..1]->(state)
WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND coalesce(state.on >= $from, true) AND coalesce(state.on < $to, true)
CALL (known, round) {
  OPTIONAL MATCH (round)-[authorised:AUTHORISED_BY]->(resolution:Resolution)-[:WAS*0..1]->(vote)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND vote.recordedAt <= known AND coalesce(vote.supersededAt > known, true)
  RETURN resolution, vote ORDER BY vote.on DESC, resolution.id LIMIT 1
}
MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND ($holderId IS NULL OR holder.id = $holderId)
WITH known, cooperative, round, state, resolution, vote, holder,
  sum(CASE WHEN stake.from < state.on AND coalesce(stake.to >= state.on, true) THEN stake.units ELSE 0.0 END) AS unitsBefore,
  sum(CASE WHEN stake.from <= state.on AND coalesce(stake.to > state.on, true) THEN stake.units ELSE 0.0 END) AS unitsAfter,
  reduce(papers = [], list IN collect(CASE WHEN stake.from <= state.on THEN coalesce(stake.sourceIds, []) ELSE [] END) | papers + list) AS stakePapers
WHERE unitsBefore > 0
CALL (known, cooperative, holder, state) {
  MATCH (holder)-[holds:HOLDS]->(:LandRight)<-[of:OF]-(conversion:ShareConversion)-[credited:INTO]->(cooperative)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND credited.recordedAt <= known AND coalesce(credited.supersededAt > known, true)
  MATCH (conversion)-[:WAS*0..1]->(converted)
  WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on < state.on
  RETURN CASE WHEN sum(converted.units) > 0 THEN round(1.0 * sum(converted.valueFen) / sum(converted.units), 2) END AS landPriceFen
}
RETURN state.on AS on, round.id AS roundId, state.unitsBefore AS unitsOutstanding, state.unitsIssued AS unitsIssued, holder.id AS holderId,
  holder.name AS holderName, unitsBefore, unitsAfter,
  round(100.0 * unitsBefore / state.unitsBefore, 4) AS percentBefore,
  round(100.0 * unitsAfter / (state.unitsBefore + state.unitsIssued), 4) AS percentAfter,
  round(1.0 - (unitsAfter / (state.unitsBefore + state.unitsIssued)) / (unitsBefore / state.unitsBefore), 4) AS fall,
  landPriceFen, toFloat(state.pricePerUnitFen) AS cashPriceFen, resolution.id AS resolutionId, vote.for AS votesFor, vote.entitled AS entitled,
    vote.body AS body,
  COLLECT {
    UNWIND coalesce(stakePapers, []) + COLLECT {
      MATCH (round)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (resolution)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY on, roundId, percentBefore DESC, holderId
LIMIT $limit
