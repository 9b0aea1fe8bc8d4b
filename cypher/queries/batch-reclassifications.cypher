:param divisionId => null;
:param from => date('1999-01-01');
:param to => date('2030-01-01');
:param asKnownAt => null;
:param limit => 100;

/*
title: Batches of reclassification
description: |
  Registration changes that were decided together: how many households and people, for how many places money was provided, and which share of the collective's members of that day they were.
  A household counts with its members of the day of the batch. A unification relabel counts as a relabel and not as reclassified people. A share is told only where members are on record, and no record of money is not "no money".
stability: stable
asks:
  - row: 27
    question: Did the batches follow the places for which money was provided, or exceed them?
    with: { from: "2011-01-01", to: "2016-01-01" }
    shows: [name, people, fundedPlaces, fundedFen, overFunded, fit]
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only batches decided at or below this division }
  from:       { type: date, required: true, description: First day }
  to:         { type: date, required: true, description: First day after }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  "on":             { type: date, nullable: true, description: Day of the decision }
  batchId:        { type: string, description: Id of the batch }
  name:           { type: string, description: Its name }
  divisionName:   { type: string, nullable: true, description: Where it was decided }
  collectiveId:   { type: string, nullable: true, description: The collective whose members were changed }
  changes:        { type: integer, description: Changes in the batch }
  relabels:       { type: integer, description: Of these only relabelled by unification }
  households:     { type: integer, description: Households reclassified }
  people:         { type: integer, description: "People reclassified, relabels not counted" }
  members:        { type: integer, description: Members of the collective that day }
  sharePercent:   { type: number, nullable: true, description: People as percent of the members; null = no members on record }
  fundedPlaces:   { type: integer, nullable: true, description: Places for which money was provided }
  fundedFen:      { type: integer, nullable: true, description: "Fen in the budget lines on record; null = no line with an amount on record, which is not \"no money\"" }
  overFunded:     { type: integer, nullable: true, description: People beyond the funded places; negative = places left }
  fit:            { type: string, description: "EXCEEDED = more people than funded places; WITHIN = not more; NOT_KNOWN = no places on record, or a relabelling" }
  householdIds:   { type: strings, description: The households }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (batch:ReclassificationBatch)
WHERE batch.on >= $from AND batch.on < $to
MATCH (batch)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (batch)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, batch, state, division
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
OPTIONAL MATCH (batch)-[of:OF]->(collective:Collective)
WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
CALL (batch, state, known) {
  MATCH (batch)<-[partOf:PART_OF]-(change:RegistrationChange)<-[underwent:UNDERWENT]-(subject:Party)
  WHERE partOf.recordedAt <= known AND coalesce(partOf.supersededAt > known, true)
    AND underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
  MATCH (change)-[:WAS*0..1]->(changed)
  WHERE changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
  OPTIONAL MATCH (person:Person)-[member:MEMBER_OF]->(subject)
  WHERE subject:Household AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
  WITH change, changed, subject, CASE WHEN subject:Household THEN count(DISTINCT person) ELSE 1 END AS size
  ORDER BY subject.id
  RETURN count(DISTINCT change) AS changes, sum(CASE WHEN changed.kind = 'UNIFICATION_RELABEL' THEN 1 ELSE 0 END) AS relabels,
    count(DISTINCT CASE WHEN subject:Household AND changed.kind <> 'UNIFICATION_RELABEL' THEN subject END) AS households,
    sum(CASE WHEN changed.kind = 'UNIFICATION_RELABEL' THEN 0 ELSE size END) AS people,
    collect(DISTINCT CASE WHEN subject:Household THEN subject.id END) AS householdIds, collect(DISTINCT change.id) AS changeIds
}
CALL (batch, state, collective, known) {
  MATCH (person:Person)-[member:MEMBER_OF]->(collective)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
  RETURN count(DISTINCT person) AS members
}
CALL (batch, known) {
  OPTIONAL MATCH (line:BudgetLine)-[funds:FUNDS]->(batch)
  WHERE funds.recordedAt <= known AND coalesce(funds.supersededAt > known, true)
  RETURN CASE WHEN count(line.amountFen) > 0 THEN sum(line.amountFen) END AS fundedFen, CASE WHEN count(line.places) > 0 THEN sum(line.places) END AS linePlaces,
    collect(line.id) AS lineIds
}
WITH known, batch, state, division, collective, changes, relabels, households, people, householdIds, changeIds, members, fundedFen, lineIds,
  coalesce(state.fundedPlaces, linePlaces) AS fundedPlaces
RETURN state.on AS on, batch.id AS batchId, state.name AS name, division.name AS divisionName, collective.id AS collectiveId, changes, relabels,
  households, people, members,
  CASE WHEN members > 0 THEN round(100.0 * people / members, 2) END AS sharePercent, fundedPlaces, fundedFen, people - fundedPlaces AS overFunded,
  CASE WHEN fundedPlaces IS NULL OR people = 0 THEN 'NOT_KNOWN' WHEN people > fundedPlaces THEN 'EXCEEDED' ELSE 'WITHIN' END AS fit, householdIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND [batch.id] + lineIds + changeIds AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY on, batchId
LIMIT $limit
