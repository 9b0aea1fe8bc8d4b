:param householdId => 'H-DJ-22';
:param asKnownAt => null;
:param limit => 100;

/*
title: Registration history of a household
description: |
  Where and with which status a household was registered, day by day of change, and every recorded change of the household or of one of its members, with the route that it claims and its papers.
  A unification relabel changes the word in the book, not the life: it is no reclassification. A change of which no row speaks may have happened.
stability: stable
params:
  householdId: { type: string, record: [Party], required: true, description: Id of the household }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  "on":           { type: date, nullable: true, description: Day of the change or first day of the registration; null = not known }
  step:         { type: string, description: "REGISTERED, or the kind of change: STATUS_CHANGE, MOVE, SPLIT, MERGE, CORRECTION, UNIFICATION_RELABEL" }
  subjectId:    { type: string, description: "The household, or the member whose registration changed" }
  subjectName:  { type: string, nullable: true, description: Name of the subject }
  fromStatus:   { type: string, nullable: true, description: Status before }
  toStatus:     { type: string, nullable: true, description: Status after }
  fromPlaceId:  { type: string, nullable: true, description: Place before }
  fromPlace:    { type: string, nullable: true, description: Its name }
  toPlaceId:    { type: string, nullable: true, description: Place after }
  toPlace:      { type: string, nullable: true, description: Its name }
  until:        { type: date, nullable: true, description: First day on which the registration no longer held; null = open }
  route:        { type: string, nullable: true, description: Route that the change claims }
  wholeHousehold: { type: boolean, nullable: true, description: Whether every member was changed }
  changeId:     { type: string, nullable: true, description: Id of the change }
  batchId:      { type: string, nullable: true, description: The batch that it was part of }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (household:Record {id: $householdId})
CALL (household, known) {
  MATCH (household)-[registered:REGISTERED_IN]->(place:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
  RETURN registered.from AS on, 'REGISTERED' AS step, household AS subject, null AS fromStatus, registered.status AS toStatus, null AS fromPlace,
    place AS toPlace, registered.to AS until,
    null AS route, null AS wholeHousehold, null AS change, null AS batchId, COLLECT {
    UNWIND coalesce(registered.sourceIds, []) AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
  UNION ALL
  CALL (household, known) {
    RETURN household AS subject
    UNION
    MATCH (subject:Person)-[member:MEMBER_OF]->(household)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    RETURN subject
  }
  MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(state)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  OPTIONAL MATCH (change)-[left:FROM_PLACE]->(fromPlace:AdminDivision)
  WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(toPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  OPTIONAL MATCH (change)-[partOf:PART_OF]->(batch:ReclassificationBatch)
  WHERE partOf.recordedAt <= known AND coalesce(partOf.supersededAt > known, true)
  RETURN state.on AS on, state.kind AS step, subject, state.fromStatus AS fromStatus, state.toStatus AS toStatus, fromPlace, toPlace, null AS until,
    state.entryRoute AS route, state.wholeHousehold AS wholeHousehold, change, batch.id AS batchId, COLLECT {
    UNWIND COLLECT {
      MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
}
RETURN on, step, subject.id AS subjectId, subject.name AS subjectName, fromStatus, toStatus, fromPlace.id AS fromPlaceId, fromPlace.name AS fromPlace,
  toPlace.id AS toPlaceId, toPlace.name AS toPlace,
  until, route, wholeHousehold, change.id AS changeId, batchId, sourceIds
ORDER BY on, step DESC, subjectId, changeId, toPlaceId
LIMIT $limit
