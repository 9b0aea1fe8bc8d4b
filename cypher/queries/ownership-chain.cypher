:param partyId => 'C-DJ-01';
:param direction => 'UP';
:param asOf => date('2013-06-30');
:param maxDepth => 6;
:param asKnownAt => null;
:param limit => 100;

/*
title: Ownership chains from a party
description: |
  Every chain of stakes from a cooperative or company up to those who hold it, or from any party down to what it holds, on a day: each step with its interval of percent, and the product along the chain.
  An interval is what the records allow: an unknown stake is 0 to 100, never 100, and no maximum exceeds what the minima of the others leave; where the minima of an issuer exceed 100 nothing is tightened and the step says so.
  The product of one chain is not a party's whole share, which is the sum over all chains, and a share is not control. A chain that comes back to a party already in it ends there, marked as a cycle.
stability: stable
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the party to start from }
  direction:  { type: string, default: UP, enum: [UP, DOWN], description: "UP to the holders, DOWN to what is held" }
  asOf:       { type: date, required: true, description: The day }
  maxDepth:   { type: integer, default: 6, min: 1, max: 8, description: Steps at most }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  depth:      { type: integer, description: Number of steps }
  partyId:    { type: string, description: The party at the far end }
  partyName:  { type: string, nullable: true, description: Its name }
  partyKind:  { type: string, description: "Person, Household, Company …" }
  minPercent: { type: number, description: Least product of the steps }
  maxPercent: { type: number, description: Greatest product of the steps }
  stakes:     { type: list, description: "The steps from the start: maps of holderId, issuerId, min, max, impossible, stakeRefs" }
  cycle:      { type: boolean, description: Whether the far end stands in the chain already }
  ends:       { type: boolean, description: "Whether no further stake is known beyond the far end; false = cut by maxDepth, a cycle or an inner party of a longer chain" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  path:       { type: path, description: "The chain, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (start:Record {id: $partyId})
CALL (start, known) {
  WITH start, known
  WHERE $direction = 'UP'
  MATCH path = (start) ((:Party)<-[stakes:HOLDS_STAKE WHERE stakes.recordedAt <= known AND coalesce(stakes.supersededAt > known, true)
    AND coalesce(stakes.from <= $asOf, true) AND coalesce(stakes.to > $asOf, true)]-(:Party)){1,8} (:Party)
  RETURN path
  UNION ALL
  WITH start, known
  WHERE $direction = 'DOWN'
  MATCH path = (start) ((:Party)-[stakes:HOLDS_STAKE WHERE stakes.recordedAt <= known AND coalesce(stakes.supersededAt > known, true)
    AND coalesce(stakes.from <= $asOf, true) AND coalesce(stakes.to > $asOf, true)]->(:Party)){1,8} (:Party)
  RETURN path
}
WITH known, path, nodes(path) AS parties
WHERE length(path) <= $maxDepth
  AND all(position IN range(0, size(parties) - 2) WHERE NOT parties[position] IN parties[0..position])
WITH known, parties, head(collect(path)) AS path
ORDER BY size(parties), [party IN parties | party.id]
LIMIT $limit
WITH known, collect({parties: parties, path: path}) AS chains
CALL (known, chains) {
  UNWIND chains AS chain
  UNWIND CASE $direction WHEN 'UP' THEN chain.parties[0..-1] ELSE tail(chain.parties) END AS issuer
  WITH DISTINCT known, issuer
  MATCH (holder:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
  WITH issuer, collect({holder: holder, stake: stake}) AS all, sum(coalesce(stake.units, 0.0)) AS outstanding,
    max(coalesce(stake.shareMinExclusive, false)) AS anyExclusive
  UNWIND all AS entry
  WITH issuer, entry.holder AS holder, entry.stake AS stake, outstanding, anyExclusive
  WITH issuer, holder, anyExclusive, collect(stake) AS stakes,
    sum(CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * stake.units / outstanding ELSE coalesce(stake.shareMin, 0.0) END) AS least,
    sum(CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * stake.units / outstanding ELSE coalesce(stake.shareMax, 100.0) END) AS most
  WITH issuer, anyExclusive, sum(least) AS allLeast, collect({holder: holder, least: least, most: most, stakes: stakes}) AS holders
  WITH issuer, holders, allLeast, round(allLeast, 6) > 100.0 OR (coalesce(anyExclusive, false) AND round(allLeast, 6) = 100.0) AS impossible
  UNWIND holders AS entry
  WITH issuer, entry, impossible, CASE WHEN impossible THEN 100.0 ELSE 100.0 - allLeast + entry.least END AS bound
  RETURN collect({holder: entry.holder, issuer: issuer, impossible: impossible, min: round(entry.least, 6),
    max: round(CASE WHEN entry.most < bound THEN entry.most ELSE bound END, 6), stakes: entry.stakes}) AS intervals
}
UNWIND chains AS chain
WITH known, chain.parties AS parties, chain.path AS path, intervals
WITH known, parties, path, last(parties) AS farEnd, last(parties) IN parties[0..-1] AS cycle,
  [position IN range(0, size(parties) - 2) | head([interval IN intervals WHERE
    interval.holder = CASE $direction WHEN 'UP' THEN parties[position + 1] ELSE parties[position] END
    AND interval.issuer = CASE $direction WHEN 'UP' THEN parties[position] ELSE parties[position + 1] END])] AS steps
WITH known, parties, path, farEnd, cycle,
  [step IN steps | {holderId: step.holder.id, issuerId: step.issuer.id, min: step.min, max: step.max, impossible: step.impossible,
    stakeRefs: [stake IN step.stakes | stake.id]}] AS stakes,
  reduce(papers = [], step IN steps | papers + reduce(list = [], stake IN step.stakes | list + coalesce(stake.sourceIds, []))) AS papers
RETURN size(parties) - 1 AS depth, farEnd.id AS partyId, farEnd.name AS partyName,
  head([label IN labels(farEnd) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS partyKind,
  round(100.0 * reduce(product = 1.0, step IN stakes | product * step.min / 100.0), 4) AS minPercent,
  round(100.0 * reduce(product = 1.0, step IN stakes | product * step.max / 100.0), 4) AS maxPercent,
  stakes, cycle,
  NOT EXISTS {
    MATCH (farEnd)-[further:HOLDS_STAKE]-(:Party)
    WHERE (startNode(further) = farEnd) = ($direction = 'DOWN')
      AND further.recordedAt <= known AND coalesce(further.supersededAt > known, true) AND coalesce(further.from <= $asOf, true)
        AND coalesce(further.to > $asOf, true)
  } AS ends,
  COLLECT {
    UNWIND coalesce(papers, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds,
  path
ORDER BY depth, partyId, [step IN stakes | step.holderId + step.issuerId]
