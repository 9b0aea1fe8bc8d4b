:param targetId => 'C-LP-03';
:param asOf => date('2013-06-30');
:param maxDepth => 6;
:param minShare => 0.0;
:param maxStakes => 2000;
:param asKnownAt => null;
:param identity => 'DECIDED';

/*
title: Ultimate owners of a cooperative, company or parcel
description: |
  Who finally owns and decides, on a day: every owner that nobody else owns, with its integrated share, the sum over all chains of stakes with cycles included, as an interval; and whether it controls, which follows votes and not products.
  A stake is what the records allow: an unknown one is 0 to 100, never 100, and no maximum exceeds what the minima of the others leave. For a parcel each right over it is a target of its own.
  Anybody may stand behind stakes that were not followed: every maximum includes them, and control is then at least POSSIBLE where they would give more than half.
  Rows of other kinds stand beside the owners: a party that others own, or may own, but that decides itself, since nobody is known to decide in it (DECIDER); what no ultimate owner accounts for, cycles (each once; a closed one has no owner above it), totals that are impossible, a share that is declared to be held through others, which is never added, and influence by office, kin or declared control, which is no percentage.
stability: experimental
compute: integrated-ownership
params:
  targetId:   { type: string, record: [Party, Parcel], required: true, description: "Id of the cooperative, company or parcel" }
  asOf:       { type: date, required: true, description: The day }
  maxDepth:   { type: integer, default: 6, min: 1, max: 10, description: Steps of stakes at most }
  minShare:   { type: number, default: 0.0, min: 0, max: 100, description: A chain whose greatest product is below this many percent is cut }
  maxStakes:  { type: integer, default: 2000, min: 1, max: 10000, description: "Stakes fetched and followed at most, the nearest and greatest first" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  identity:   { type: string, default: DECIDED, enum: [SEPARATE, DECIDED, POSSIBLE], description: "Records of one organisation: SEPARATE = each stands alone; DECIDED = one where a person decided so; POSSIBLE = also where it is proposed and not decided" }
fetches:
  start:      { type: node, description: "The holder; in the first row the target" }
  link:       { type: relationship, nullable: true, description: "The stake, the share of a right, where the right lies, an office, kinship or declared interest, or that two records are one organisation" }
  end:        { type: node, nullable: true, description: "The issuer, right, parcel, organisation or relative" }
  further:    { type: integer, nullable: true, description: Stakes in force in the holder }
  facts:      { type: map, nullable: true, description: Sums over all stakes in force in the issuer }
columns:
  kind:       { type: string, description: "OWNER, DECIDER, UNACCOUNTED, DECLARED, CYCLE, IMPOSSIBLE_TOTAL, CONTRADICTION, INFLUENCE or SAME_ORGANISATION" }
  targetId:   { type: string, nullable: true, description: "What is owned: the cooperative or company, or one right over the parcel" }
  partyId:    { type: string, nullable: true, description: "The owner, or who has the office or kin" }
  partyName:  { type: string, nullable: true, description: Its name }
  partyKind:  { type: string, nullable: true, description: "Person, Household, Company …" }
  minPercent: { type: number, nullable: true, description: "Least integrated share; of an impossible total, the sum of the minima" }
  maxPercent: { type: number, nullable: true, description: "Greatest integrated share, with what was not followed" }
  control:    { type: string, nullable: true, description: "CERTAIN: the minima of its votes, and of those of everything it controls, exceed half; POSSIBLE: only the maxima do; NONE" }
  minVotes:   { type: number, nullable: true, description: Least percent of the votes of it and of everything it controls }
  maxVotes:   { type: number, nullable: true, description: Greatest percent of these votes }
  partyIds:   { type: strings, description: "The parties of a cycle, the issuer of an impossible total, records that were taken as one, the relative, what a declared interest goes through" }
  note:       { type: string, nullable: true, description: What the row means beyond its numbers }
  sourceIds:  { type: strings, description: The papers of the stakes on the chains between the owner and the target }
  asOf:       { type: date, description: The day }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: "Stakes followed, parallel ones counted once" }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known,
  CASE $identity WHEN 'SEPARATE' THEN [] WHEN 'DECIDED' THEN ['SAME'] ELSE ['SAME', 'OPEN'] END AS taken
MATCH (target:Record {id: $targetId})
CALL (target, known) {
  WITH target
  WHERE target:Party
  RETURN target AS anchor
  UNION
  WITH target, known
  MATCH (target)<-[over:OVER]-(right:LandRight)<-[holds:HOLDS]-(holder:Party)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND EXISTS {
      MATCH (right)-[:WAS*0..1]->(state)
      WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
        AND coalesce(state.from <= $asOf, true) AND coalesce(state.to > $asOf, true)
    }
    AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  RETURN DISTINCT holder AS anchor
}
WITH known, taken, target, collect(anchor) AS anchors
CALL (known, taken, target, anchors) {
  WITH known, target
  RETURN 0 AS rank, 0 AS depth, 0.0 AS size, target AS start, null AS link, null AS end,
    COUNT {
      MATCH (target)<-[held:HOLDS_STAKE]-(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } AS further, null AS facts
  UNION ALL
  WITH known, target
  MATCH (target:Parcel)<-[over:OVER]-(right:LandRight)-[:WAS*0..1]->(state)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    AND coalesce(state.from <= $asOf, true) AND coalesce(state.to > $asOf, true)
  CALL (known, target, over, right) {
    RETURN right AS start, over AS link, target AS end, null AS further
    UNION ALL
    MATCH (right)<-[holds:HOLDS]-(holder:Party)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    RETURN holder AS start, holds AS link, right AS end,
      COUNT {
        MATCH (holder)<-[held:HOLDS_STAKE]-(:Party)
        WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
      } AS further
  }
  RETURN 1 AS rank, 0 AS depth, 0.0 AS size, start, link, end, further, null AS facts
  UNION ALL
  WITH known, taken, anchors
  UNWIND anchors AS anchor
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
    WHERE size >= $minShare
    RETURN holder, stake, size
    ORDER BY size DESC, stake.id
    LIMIT $maxStakes
  }
  WITH known, issuer, depth, holder, stake, size, facts
  ORDER BY depth, size DESC, stake.id
  LIMIT $maxStakes
  RETURN 2 AS rank, depth, size, holder AS start, stake AS link, issuer AS end,
    COUNT {
      MATCH (holder)<-[held:HOLDS_STAKE]-(:Party)
      WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
    } AS further, facts
  UNION ALL
  WITH known, taken, anchors
  UNWIND anchors AS anchor
  MATCH chain = (anchor)<-[steps:HOLDS_STAKE|POSSIBLY_SAME*0..9]-(issuer:Party)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= $asOf, true) AND coalesce(step.to > $asOf, true) AND (step.verdict IS NULL OR step.verdict IN taken))
  WITH known, issuer AS organisation, min(length(chain)) AS depth
  WHERE NOT organisation:Person AND NOT organisation:Household
  WITH known, organisation, depth
  ORDER BY depth, organisation.id
  LIMIT $maxStakes
  MATCH (person:Party)-[office:HOLDS_OFFICE|DECLARED_INTEREST]->(organisation)
  WHERE office.recordedAt <= known AND coalesce(office.supersededAt > known, true)
    AND coalesce(office.from <= $asOf, true) AND coalesce(office.to > $asOf, true)
  WITH known, person, office, organisation
  ORDER BY office.id
  LIMIT 200
  CALL (known, person, office, organisation) {
    RETURN person AS start, office AS link, organisation AS end
    UNION ALL
    MATCH (person)-[kin:KIN_OF]-(relative:Person)
    WHERE kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true)
      AND EXISTS {
        MATCH (relative)-[stake:HOLDS_STAKE]->(organisation)
        WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
          AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
      }
    RETURN startNode(kin) AS start, kin AS link, endNode(kin) AS end
  }
  RETURN 3 AS rank, 0 AS depth, 0.0 AS size, start, link, end, null AS further, null AS facts
}
WITH rank, depth, size, start, link, end, further, facts
ORDER BY rank, depth, size DESC, link.id, start.id
RETURN start, link, end, further, facts
