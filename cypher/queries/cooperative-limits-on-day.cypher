:param cooperativeId => null;
:param divisionId => null;
:param asOf => date('2018-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Limits of the law on cooperatives on a day
description: |
  Specialised cooperatives of the day with their members, and whether they keep the limits of the text of 2017: at least 80 percent farmers; one enterprise among up to 20 members, else at most 5 percent; extra votes of at most 20 percent.
  Which text was in force on the day is told. Before 2018-07-01 it was another, of which no limit was read: what breaks a limit then is BEYOND_LATER_LIMIT and breaks nothing on record.
  A member counts as a farmer who is registered as agricultural, or as resident beside membership of a collective; whose registration is not on record is not known. Who is registered in town and keeps a contract right or collective stock counts only where a local rule in force says so; how many there are is told.
  Extra votes are those beyond what most holders have, in percent of one vote a member; they are not known where the votes of a holder are not on record.
stability: stable
cartesian: One row, the law of the day, times the cooperatives
asks:
  - row: 20
    question: Which specialised cooperatives broke the 80 %, 5 % and 20 % limits on 31 December 2018?
    with: { asOf: "2018-12-31" }
    shows: [cooperativeId, "on", lawId, breaches, notKnown]
params:
  cooperativeId: { type: string, record: [Cooperative, Company], required: false, default: null, description: Only this cooperative }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only cooperatives at or below this division }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  cooperativeId: { type: string, description: Id of the cooperative }
  name:          { type: string, nullable: true, description: Its name }
  divisionName:  { type: string, nullable: true, description: Where }
  "on":            { type: date, description: The day }
  verdict:       { type: string, description: "BREACH, BEYOND_LATER_LIMIT, UNKNOWN or WITHIN" }
  breaches:      { type: strings, description: "Limits broken: FARMERS, ENTERPRISES, VOTES" }
  notKnown:      { type: strings, description: Limits of which the records do not tell }
  lawId:         { type: string, nullable: true, description: The text in force on the day }
  limitsInForce: { type: boolean, description: Whether that is the text with the limits }
  members:       { type: integer, description: Members that day }
  farmers:       { type: integer, description: Of these farmers }
  keeping:       { type: integer, description: Registered in town and keeping a contract right or collective stock }
  keepingCounts: { type: boolean, description: Whether a rule in force there counts them as farmers }
  unknownMembers: { type: integer, description: Members whose registration is not on record }
  farmersPercent: { type: number, nullable: true, description: "Farmers as percent of the members, with those who keep a right where they count" }
  enterprises:   { type: integer, description: Enterprises among the members }
  enterpriseIds: { type: strings, description: These }
  extraVotesPercent: { type: number, nullable: true, description: "Extra votes as percent of one a member; null = not known" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
CALL (known) {
  UNWIND ['I-COOP-2007', 'I-COOP-2017'] AS lawId
  MATCH (:Record {id: lawId})-[:WAS*0..1]->(law)
  WHERE law.recordedAt <= known AND coalesce(law.supersededAt > known, true) AND law.effectiveOn <= $asOf AND coalesce(law.repealedOn > $asOf, true)
  RETURN max(lawId) AS lawId
}
CALL (known) {
  MATCH (local:Record {id: 'I-CQ-COOP-2022'})-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE local.recordedAt <= known AND coalesce(local.supersededAt > known, true) AND applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true) AND local.effectiveOn <= $asOf AND coalesce(local.repealedOn > $asOf, true)
  RETURN collect(place.id) AS countedIn
}
CALL () {
  MATCH (cooperative:Record {id: $cooperativeId})
  WHERE cooperative:Cooperative AND cooperative.kind = 'SPECIALISED'
  RETURN cooperative
  UNION
  MATCH (cooperative:Cooperative {kind: 'SPECIALISED'})
  WHERE $cooperativeId IS NULL
  RETURN cooperative
}
MATCH (cooperative)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND coalesce(state.foundedOn <= $asOf, true) AND coalesce(state.dissolvedOn > $asOf, true)
OPTIONAL MATCH (cooperative)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
CALL (division, known) {
  OPTIONAL MATCH (division)-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (cooperative, known) {
  MATCH (member:Party)-[membership:MEMBER_OF]->(cooperative)
  WHERE membership.recordedAt <= known AND coalesce(membership.supersededAt > known, true) AND coalesce(membership.from <= $asOf, true) AND coalesce(membership.to > $asOf, true)
  WITH member, reduce(papers = [], list IN collect(coalesce(membership.sourceIds, [])) | papers + list) AS papers, known
  CALL (member, known) {
    OPTIONAL MATCH (member)-[belongs:MEMBER_OF*0..1]->(household:Household)-[registered:REGISTERED_IN]->(:AdminDivision)
    WHERE all(step IN belongs WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
        AND coalesce(step.from <= $asOf, true) AND coalesce(step.to > $asOf, true))
      AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
    WITH household, registered
    ORDER BY registered.from DESC, household.id
    RETURN head(collect(household)) AS household, head(collect(registered.status)) AS status, head(collect(registered.sourceIds)) AS registeredBy
  }
  WITH member, papers + coalesce(registeredBy, []) AS papers, household, known,
    CASE WHEN member:Company OR member:Lender OR member:Institution THEN 'ENTERPRISE'
      WHEN NOT (member:Person OR member:Household) THEN 'OTHER' WHEN status = 'AGRI' THEN 'FARMER'
      WHEN status IN ['NON_AGRI', 'BLUE_STAMP'] THEN 'URBAN'
      WHEN status = 'RESIDENT' AND EXISTS {
        MATCH (household)<-[lives:MEMBER_OF]-(:Person)-[belongs:MEMBER_OF]->(:Collective)
        WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= $asOf, true) AND coalesce(lives.to > $asOf, true) AND belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= $asOf, true) AND coalesce(belongs.to > $asOf, true)
      } THEN 'FARMER' ELSE 'UNKNOWN' END AS kind
  WITH member, papers, kind, kind = 'URBAN' AND (EXISTS {
      MATCH (household)-[holds:HOLDS]->(:LandRight {type: 'CONTRACT_MGMT'})-[:WAS*0..1]->(held)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.from <= $asOf AND coalesce(held.to > $asOf, true)
    } OR EXISTS {
      MATCH (household)-[stock:HOLDS_STAKE]->(:Cooperative {kind: 'COMMUNITY_STOCK'})
      WHERE stock.recordedAt <= known AND coalesce(stock.supersededAt > known, true) AND coalesce(stock.from <= $asOf, true) AND coalesce(stock.to > $asOf, true)
    }) AS keeps
  ORDER BY member.id
  RETURN count(member) AS members, count(CASE kind WHEN 'FARMER' THEN 1 END) AS farmers, count(CASE kind WHEN 'UNKNOWN' THEN 1 END) AS unknownMembers,
    count(CASE WHEN keeps THEN 1 END) AS keeping, collect(CASE kind WHEN 'ENTERPRISE' THEN member.id END) AS enterpriseIds,
    reduce(all = [], list IN collect(papers) | all + list) AS memberPapers
}
CALL (cooperative, known) {
  MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
  WITH holder, sum(CASE WHEN stake.votesMin = stake.votesMax THEN stake.votesMin END) AS votes,
    count(CASE WHEN coalesce(stake.votesMin <> stake.votesMax, true) THEN 1 END) AS without,
    reduce(papers = [], list IN collect(coalesce(stake.sourceIds, [])) | papers + list) AS papers
  ORDER BY holder.id
  WITH collect(votes) AS votes, sum(without) AS without, reduce(all = [], list IN collect(papers) | all + list) AS stakePapers
  WITH *, reduce(best = {number: 0.0, times: 0}, number IN votes | CASE WHEN number > 0 AND (size([other IN votes WHERE other = number]) > best.times
    OR (size([other IN votes WHERE other = number]) = best.times AND number > best.number))
    THEN {number: number, times: size([other IN votes WHERE other = number])} ELSE best END).number AS oneVote
  RETURN stakePapers, CASE WHEN without = 0 AND oneVote > 0 THEN reduce(total = 0.0, number IN votes
    | total + CASE WHEN number > oneVote THEN number / oneVote - 1.0 ELSE 0.0 END) END AS extraVotes
}
WITH *, any(id IN placeIds WHERE id IN countedIn) AS keepingCounts, coalesce(lawId = 'I-COOP-2017', false) AS limitsInForce, size(enterpriseIds) AS enterprises
WITH *, farmers + CASE WHEN keepingCounts THEN keeping ELSE 0 END AS counted
WITH *,
  CASE WHEN members > 0 AND (counted + unknownMembers) * 100 < members * 80 THEN ['FARMERS'] ELSE [] END
    + CASE WHEN CASE WHEN members <= 20 THEN enterprises > 1 ELSE enterprises * 100 > members * 5 END THEN ['ENTERPRISES'] ELSE [] END
    + CASE WHEN members > 0 AND extraVotes * 100 > members * 20 THEN ['VOTES'] ELSE [] END AS breaches,
  CASE WHEN members = 0 OR (counted * 100 < members * 80 AND (counted + unknownMembers) * 100 >= members * 80) THEN ['FARMERS'] ELSE [] END
    + CASE WHEN members = 0 THEN ['ENTERPRISES'] ELSE [] END + CASE WHEN members = 0 OR extraVotes IS NULL THEN ['VOTES'] ELSE [] END AS notKnown
WITH *, CASE WHEN breaches <> [] THEN CASE WHEN limitsInForce THEN 'BREACH' ELSE 'BEYOND_LATER_LIMIT' END WHEN notKnown <> [] THEN 'UNKNOWN'
  ELSE 'WITHIN' END AS verdict
RETURN cooperative.id AS cooperativeId, state.name AS name, division.name AS divisionName, $asOf AS on, verdict, breaches, notKnown, lawId, limitsInForce,
  members, farmers, keeping, keepingCounts, unknownMembers, CASE WHEN members > 0 THEN round(100.0 * counted / members, 2) END AS farmersPercent,
  enterprises, enterpriseIds, CASE WHEN members > 0 THEN round(100.0 * extraVotes / members, 2) END AS extraVotesPercent,
  COLLECT {
    UNWIND memberPapers + stakePapers + COLLECT {
      MATCH (cooperative)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE verdict WHEN 'BREACH' THEN 1 WHEN 'BEYOND_LATER_LIMIT' THEN 2 WHEN 'UNKNOWN' THEN 3 ELSE 4 END, cooperativeId
LIMIT $limit
