:param cooperativeId => 'C-DJ-01';
:param asOf => date('2013-06-30');
:param asKnownAt => null;
:param limit => 200;

/*
title: Members of a cooperative on a day
description: |
  Everyone who was a member of a cooperative or held a stake in it on the day: basis of membership, units and interval of shares and votes, land credited, and the status with which a household was registered.
  A holder who is no member and a member without a stake are both shown. A household registered in a town that keeps its contract right may still count as farmers: the status alone does not say.
stability: stable
params:
  cooperativeId: { type: string, record: [Cooperative, Company], required: true, description: Id of the cooperative }
  asOf:          { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:         { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  memberId:     { type: string, description: The member or holder }
  name:         { type: string, nullable: true, description: Its name }
  kind:         { type: string, description: "Household, Person, Company …" }
  member:       { type: boolean, description: Whether it was a member that day }
  basis:        { type: string, nullable: true, description: Basis of the membership }
  since:        { type: date, nullable: true, description: Member since }
  units:        { type: number, nullable: true, description: "Units held; null = the register tells none" }
  minPercent:   { type: number, description: Least share }
  maxPercent:   { type: number, description: "Greatest share; 100 when nothing is known" }
  minVotes:     { type: number, nullable: true, description: "Least votes, percent; null = none told" }
  maxVotes:     { type: number, nullable: true, description: "Greatest votes, percent; null = none told" }
  landM2:       { type: number, description: Square metres credited as units up to the day }
  status:       { type: string, nullable: true, description: Status with which it was registered }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  path:         { type: path, description: "The member and the cooperative, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (cooperative:Record {id: $cooperativeId})
CALL (cooperative, known) {
  MATCH (:Party)-[other:HOLDS_STAKE]->(cooperative)
  WHERE other.recordedAt <= known AND coalesce(other.supersededAt > known, true) AND coalesce(other.from <= $asOf, true)
    AND coalesce(other.to > $asOf, true)
  RETURN sum(other.units) AS outstanding
}
CALL (cooperative, known) {
  MATCH path = (member:Party)-[link:MEMBER_OF|HOLDS_STAKE]->(cooperative)
  WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true) AND coalesce(link.from <= $asOf, true)
    AND coalesce(link.to > $asOf, true)
  RETURN member, link, path, 0 AS hundredths
  UNION ALL
  MATCH (cooperative)<-[into:INTO]-(conversion:ShareConversion)-[of:OF]->(:LandRight)<-[holds:HOLDS]-(member:Party)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  MATCH (conversion)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  RETURN member, null AS link, null AS path, toInteger(round(state.areaM2 * 100)) AS hundredths
}
WITH known, outstanding, member, head(collect(path)) AS path, collect(link) AS links, sum(hundredths) / 100.0 AS landM2
WHERE size(links) > 0
WITH known, outstanding, member, path, landM2, head([link IN links WHERE type(link) = 'MEMBER_OF']) AS membership,
  [link IN links WHERE type(link) = 'HOLDS_STAKE'] AS stakes,
  reduce(papers = [], link IN links | papers + coalesce(link.sourceIds, [])) AS linkPapers
CALL (member, known) {
  OPTIONAL MATCH (member)-[registered:REGISTERED_IN]->(:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true)
    AND coalesce(registered.to > $asOf, true)
  RETURN registered.status AS status ORDER BY registered.from DESC LIMIT 1
}
RETURN member.id AS memberId, member.name AS name, head([label IN labels(member) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS kind,
  membership IS NOT NULL AS member, membership.basis AS basis, membership.from AS since,
  CASE WHEN any(stake IN stakes WHERE stake.units IS NOT NULL) THEN reduce(total = 0.0, stake IN stakes | total
    + coalesce(stake.units, 0.0)) END AS units,
  round(reduce(total = 0.0, stake IN stakes | total + CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * stake.units / outstanding
    ELSE coalesce(stake.shareMin, 0.0) END), 4) AS minPercent,
  round(reduce(total = 0.0, stake IN stakes | CASE WHEN total + CASE WHEN stake.units IS NOT NULL
    AND outstanding > 0 THEN 100.0 * stake.units / outstanding ELSE coalesce(stake.shareMax, 100.0) END > 100.0 THEN 100.0
    ELSE total + CASE WHEN stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * stake.units / outstanding
      ELSE coalesce(stake.shareMax, 100.0) END END), 4) AS maxPercent,
  CASE WHEN any(stake IN stakes WHERE stake.votesMin IS NOT NULL) THEN reduce(total = 0.0, stake IN stakes | total
    + coalesce(stake.votesMin, 0.0)) END AS minVotes,
  CASE WHEN any(stake IN stakes WHERE stake.votesMax IS NOT NULL) THEN reduce(total = 0.0, stake IN stakes | total
    + coalesce(stake.votesMax, 0.0)) END AS maxVotes,
  landM2, status, COLLECT {
    UNWIND coalesce(linkPapers, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds, path
ORDER BY minPercent DESC, memberId
LIMIT $limit
