:param issuerId => 'C-DJ-01';
:param from => date('2010-01-01');
:param to => date('2013-12-31');
:param maxStakes => 2000;
:param maxRows => 1000;
:param asKnownAt => null;

/*
title: Capital table of a cooperative or company over time
description: |
  Who held what on the first day, and again on every day on which that changed: for each such day a row DAY with the units outstanding, what was issued and what was redeemed, then the holders with their units and the interval of percent that the register allows.
  A band of a register stays a band, an unknown stake is 0 to 100, and no maximum exceeds what the minima of the others leave; minima that cannot all be true are a row IMPOSSIBLE_TOTAL.
  Where the units held change by more or less than the recorded conversions, rounds and redemptions say, the difference stands in the row of the day.
stability: experimental
compute: cap-table
params:
  issuerId:   { type: string, record: [Cooperative, Company], required: true, description: Id of the cooperative or company }
  from:       { type: date, required: true, description: The first day }
  to:         { type: date, required: true, description: The last day }
  maxStakes:  { type: integer, default: 2000, min: 1, max: 10000, description: "Stakes fetched at most, the greatest first; days, too" }
  maxRows:    { type: integer, default: 1000, min: 1, max: 20000, description: "Rows at most, the earliest first" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
requires:
  - { ordered: [from, to] }
fetches:
  start:      { type: node, description: "The holder; the issuer where link is null" }
  link:       { type: relationship, nullable: true, description: The stake }
  end:        { type: node, nullable: true, description: The issuer }
  further:    { type: integer, nullable: true, description: Always null }
  facts:      { type: map, nullable: true, description: "Of a day, by how much the sums over all stakes change on it; of events, what they issued or redeemed on it" }
columns:
  kind:       { type: string, description: "DAY, HOLDER, IMPOSSIBLE_TOTAL or CONTRADICTION" }
  partyId:    { type: string, nullable: true, description: The holder }
  partyName:  { type: string, nullable: true, description: Its name }
  partyKind:  { type: string, nullable: true, description: "Person, Household, Company …" }
  holders:    { type: integer, nullable: true, description: "DAY: the stakes in force" }
  units:      { type: number, nullable: true, description: "Units held; DAY: units outstanding; null = not in units" }
  minPercent: { type: number, nullable: true, description: "Least percent of the capital; of an impossible total, the sum of the minima" }
  maxPercent: { type: number, nullable: true, description: Greatest percent of the capital }
  minVotes:   { type: number, nullable: true, description: Least percent of the votes }
  maxVotes:   { type: number, nullable: true, description: Greatest percent of the votes }
  bases:      { type: strings, description: "LAND, CASH, TRANSFER: what the units were given for" }
  issued:     { type: number, nullable: true, description: "DAY: units that recorded conversions and rounds issued on the day" }
  redeemed:   { type: number, nullable: true, description: "DAY: units that the issuer took back on the day" }
  unexplained: { type: number, nullable: true, description: "DAY: by how much the units held changed beyond issued less redeemed; null on the first day" }
  eventIds:   { type: strings, description: "DAY: events of the day, ten at most; HOLDER: the events of its stakes" }
  until:      { type: date, nullable: true, description: "DAY: the next day on which the table changes; null = none up to the last day" }
  note:       { type: string, nullable: true, description: What the row means beyond its numbers }
  sourceIds:  { type: strings, description: The papers of the stakes }
  asOf:       { type: date, description: The day on which the table is this }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Stakes looked at }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (issuer:Record {id: $issuerId})
CALL (known, issuer) {
  RETURN 0 AS rank, null AS day, 0.0 AS size, issuer AS start, null AS link, null AS end, null AS facts
  UNION ALL
  MATCH (:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    AND coalesce(stake.from <= $to, true) AND coalesce(stake.to > $from, true)
  UNWIND [[CASE WHEN stake.from > $from THEN stake.from ELSE $from END, 1], [stake.to, -1]] AS turn
  WITH stake, turn[0] AS day, turn[1] AS sign
  WHERE day <= $to
  WITH day, sum(sign) AS stakes, sum(sign * coalesce(stake.units, 0.0)) AS units, sum(CASE WHEN stake.units IS NULL THEN sign ELSE 0 END) AS withoutUnits,
    sum(CASE WHEN stake.units IS NULL THEN sign * coalesce(stake.shareMin, 0.0) ELSE 0.0 END) AS shares, sum(sign * coalesce(stake.votesMin, 0.0)) AS votes,
    sum(CASE WHEN stake.units IS NULL AND stake.shareMinExclusive THEN sign ELSE 0 END) AS sharesExclusive,
    sum(CASE WHEN stake.votesMinExclusive THEN sign ELSE 0 END) AS votesExclusive
  ORDER BY day
  LIMIT $maxStakes
  RETURN 1 AS rank, day, 0.0 AS size, issuer AS start, null AS link, null AS end, {day: day, stakes: stakes, units: units, withoutUnits: withoutUnits,
    shares: shares, votes: votes, sharesExclusive: sharesExclusive, votesExclusive: votesExclusive} AS facts
  UNION ALL
  CALL (known, issuer) {
    MATCH (event:ShareConversion)-[into:INTO]->(issuer)
    WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    MATCH (event)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    RETURN event.id AS eventId, state.on AS day, state.units AS issued, 0.0 AS redeemed
    UNION ALL
    MATCH (event:CapitalRound)-[into:INTO]->(issuer)
    WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    MATCH (event)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    RETURN event.id AS eventId, state.on AS day, state.unitsIssued AS issued, 0.0 AS redeemed
    UNION ALL
    MATCH (event:Transfer)-[to:TO]->(issuer)
    WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    MATCH (event)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.form = 'STAKE_SALE'
      AND EXISTS {
        MATCH (event)-[by:BY]->(:Party)-[sold:HOLDS_STAKE]->(issuer)
        WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
          AND sold.recordedAt <= known AND coalesce(sold.supersededAt > known, true) AND sold.to = state.on
      }
    RETURN event.id AS eventId, state.on AS day, 0.0 AS issued, state.units AS redeemed
    UNION ALL
    MATCH (event:Event)-[of:OF]->(issuer)
    WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    MATCH (event)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    RETURN event.id AS eventId, state.on AS day, 0.0 AS issued, 0.0 AS redeemed
  }
  WITH day, eventId, issued, redeemed
  WHERE $from <= day <= $to
  WITH day, eventId, issued, redeemed
  ORDER BY day, eventId
  WITH day, sum(coalesce(issued, 0.0)) AS issued, sum(coalesce(redeemed, 0.0)) AS redeemed, count(*) AS events, collect(eventId)[..10] AS eventIds
  ORDER BY day
  LIMIT $maxStakes
  RETURN 2 AS rank, day, 0.0 AS size, issuer AS start, null AS link, null AS end,
    {day: day, issued: issued, redeemed: redeemed, events: events, eventIds: eventIds} AS facts
  UNION ALL
  MATCH (holder:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    AND coalesce(stake.from <= $to, true) AND coalesce(stake.to > $from, true)
  WITH holder, stake, coalesce(stake.units, stake.shareMax, 100.0) AS size
  ORDER BY size DESC, stake.id
  LIMIT $maxStakes
  RETURN 3 AS rank, null AS day, size, holder AS start, stake AS link, issuer AS end, null AS facts
}
WITH rank, day, size, start, link, end, facts
ORDER BY rank, day, size DESC, link.id
RETURN start, link, end, null AS further, facts
