:param partyId => 'CO-LANYAN';
:param asOf => date('2013-06-30');
:param maxDepth => 6;
:param minShare => 0.0;
:param maxStakes => 2000;
:param asKnownAt => null;
:param identity => 'DECIDED';

/*
title: Land that a party owns a part of and controls
description: |
  Every right over a parcel that a party reaches through its stakes on a day, once: the party's integrated share in the right, which is the sum over all chains with cycles included, as an interval, and the part of the area that this makes.
  Control is another thing than a share: the party decides over a right when it and the holders in which it decides have more than half of it. Maxima are of the chains that were followed: an answer that is truncated may miss others. Rows of the kind TOTAL sum the parcels, each once, by how sure the control is.
  Rights of several layers lie over one parcel; a share in one of them is none of the parcel itself.
stability: experimental
compute: controlled-land
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the party }
  asOf:       { type: date, required: true, description: The day }
  maxDepth:   { type: integer, default: 6, min: 0, max: 10, description: "Steps of stakes at most; 0 = only what it holds itself" }
  minShare:   { type: number, default: 0.0, min: 0, max: 100, description: A chain whose greatest product is below this many percent is cut }
  maxStakes:  { type: integer, default: 2000, min: 1, max: 10000, description: "Stakes, and rights, fetched and followed at most, the nearest first" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  identity:   { type: string, default: DECIDED, enum: [SEPARATE, DECIDED, POSSIBLE], description: "Records of one organisation: SEPARATE = each stands alone; DECIDED = one where a person decided so; POSSIBLE = also where it is proposed and not decided" }
fetches:
  start:      { type: node, description: "The holder, or the right; in the first row the party" }
  link:       { type: relationship, nullable: true, description: "The stake, the share of a right, where the right lies, or that two records are one organisation" }
  end:        { type: node, nullable: true, description: "The issuer, right or parcel" }
  further:    { type: integer, nullable: true, description: "Stakes in force, and rights, that the issuer holds; in the first row, that the party holds" }
  facts:      { type: map, nullable: true, description: "Sums over all stakes in force in the issuer; of where a right lies, the right and the parcel as they were" }
columns:
  kind:       { type: string, description: "LAND, TOTAL, CYCLE, IMPOSSIBLE_TOTAL, CONTRADICTION or SAME_ORGANISATION" }
  parcelId:   { type: string, nullable: true, description: The parcel }
  areaM2:     { type: number, nullable: true, description: "Its area in square metres; of a total, the sum" }
  landClass:  { type: string, nullable: true, description: Its class in the parcel table }
  rightId:    { type: string, nullable: true, description: The right that is reached }
  rightType:  { type: string, nullable: true, description: Its type }
  from:       { type: date, nullable: true, description: First day of the right }
  to:         { type: date, nullable: true, description: First day no longer in force; null = open }
  holderIds:  { type: strings, nullable: true, description: The holders of the right through which it is reached }
  minPercent: { type: number, nullable: true, description: "Least integrated share of the party in the right; of an impossible total, the sum of the minima" }
  maxPercent: { type: number, nullable: true, description: Greatest integrated share }
  minAreaM2:  { type: number, nullable: true, description: The area times the least share }
  maxAreaM2:  { type: number, nullable: true, description: The area times the greatest share }
  control:    { type: string, nullable: true, description: "Whether the party and the holders in which it decides have more than half of the right: CERTAIN, POSSIBLE or NONE" }
  partyIds:   { type: strings, description: "The parties of a cycle, the issuer of an impossible total, records that were taken as one" }
  note:       { type: string, nullable: true, description: What the row means beyond its numbers }
  sourceIds:  { type: strings, description: The papers of the stakes on the chains between the party and the right }
  asOf:       { type: date, description: The day }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: "Stakes and shares of rights followed, parallel ones counted once" }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known,
  CASE $identity WHEN 'SEPARATE' THEN [] WHEN 'DECIDED' THEN ['SAME'] ELSE ['SAME', 'OPEN'] END AS taken
MATCH (party:Record {id: $partyId})
CALL (known, taken, party) {
  WITH known, party
  RETURN 0 AS rank, 0 AS depth, party AS start, null AS link, null AS end, COUNT {
      MATCH (party)-[held:HOLDS_STAKE]->(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } + COUNT {
      MATCH (party)-[holds:HOLDS]->(:LandRight)-[:WAS*0..1]->(rightState)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
        AND rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
        AND coalesce(rightState.from <= $asOf, true) AND coalesce(rightState.to > $asOf, true)
    } AS further, null AS facts
  UNION ALL
  WITH known, taken, party
  MATCH chain = (party)-[steps:HOLDS_STAKE|POSSIBLY_SAME*0..10]->(holder:Party)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= $asOf, true) AND coalesce(step.to > $asOf, true) AND (step.verdict IS NULL OR step.verdict IN taken))
  WITH known, taken, holder, min(length(chain)) AS depth
  WHERE depth < $maxDepth
  MATCH (holder)-[stake:HOLDS_STAKE|POSSIBLY_SAME]->(issuer:Party)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
    AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true) AND (stake.verdict IS NULL OR stake.verdict IN taken)
  WITH known, holder, depth, stake, issuer
  ORDER BY depth, stake.id
  LIMIT $maxStakes
  CALL (known, issuer) {
    MATCH (:Party)-[other:HOLDS_STAKE]->(issuer)
    WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true)
      AND coalesce(other.from <= $asOf, true) AND coalesce(other.to > $asOf, true)
    RETURN {stakes: count(other), units: sum(coalesce(other.units, 0.0)), withoutUnits: sum(CASE WHEN other.units IS NULL THEN 1 ELSE 0 END),
      shares: sum(CASE WHEN other.units IS NULL THEN coalesce(other.shareMin, 0.0) ELSE 0.0 END), votes: sum(coalesce(other.votesMin, 0.0)),
      sharesExclusive: max(CASE WHEN other.units IS NULL AND other.shareMinExclusive THEN 1 ELSE 0 END) = 1,
      votesExclusive: max(CASE WHEN other.votesMinExclusive THEN 1 ELSE 0 END) = 1} AS facts
  }
  WITH known, holder, depth, stake, issuer, facts
  WHERE CASE WHEN stake.units IS NOT NULL AND facts.units > 0 THEN 100.0 * stake.units / facts.units ELSE coalesce(stake.shareMax, 100.0) END >= $minShare
  RETURN 1 AS rank, depth, holder AS start, stake AS link, issuer AS end, COUNT {
      MATCH (issuer)-[held:HOLDS_STAKE]->(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } + COUNT {
      MATCH (issuer)-[holds:HOLDS]->(:LandRight)-[:WAS*0..1]->(rightState)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
        AND rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
        AND coalesce(rightState.from <= $asOf, true) AND coalesce(rightState.to > $asOf, true)
    } AS further, facts
  UNION ALL
  WITH known, taken, party
  MATCH chain = (party)-[steps:HOLDS_STAKE|POSSIBLY_SAME*0..10]->(holder:Party)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= $asOf, true) AND coalesce(step.to > $asOf, true) AND (step.verdict IS NULL OR step.verdict IN taken))
  WITH known, holder, min(length(chain)) AS depth
  WHERE depth <= $maxDepth
  MATCH (holder)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(rightState)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
    AND coalesce(rightState.from <= $asOf, true) AND coalesce(rightState.to > $asOf, true)
  WITH known, right, rightState, min(depth) AS depth
  ORDER BY depth, right.id
  LIMIT $maxStakes
  CALL (known, right, rightState) {
    MATCH (other:Party)-[held:HOLDS]->(right)
    WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
    RETURN other AS start, held AS link, right AS end, null AS facts
    UNION ALL
    MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
    WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
      AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
    RETURN right AS start, over AS link, parcel AS end,
      {areaM2: parcelState.areaM2, landClass: parcelState.landClass, rightType: rightState.type, from: rightState.from, to: rightState.to} AS facts
  }
  RETURN 2 AS rank, depth, start, link, end, null AS further, facts
}
WITH rank, depth, start, link, end, further, facts
ORDER BY rank, depth, link.id, start.id, end.id
RETURN start, link, end, further, facts
