:param publicEventId => 'PE-OLYMPICS-2008';
:param windowDays => 120;
:param years => 2;
:param registrationDays => 365;
:param asKnownAt => null;
:param limit => 200;

/*
title: Removals before a public event
description: |
  Who was removed at the place of a public event in so many days before it, beside the same days of earlier years, and whether the registration of each changed within so many days after.
  One row for each person or household that a record names, and one for those of a removal whom none does. A removal of which the number of people is not on record counts as one, and notCounted says so. NO_CHANGE_RECORDED is not UNCHANGED: a register known to hold every change would have to say that.
  A year without a removal on record is not known, is no zero, and does not count in the mean. More removals on record in one year may only mean that more was written down; what R22 makes of it is a finding, not this list.
stability: stable
asks:
  - row: 9
    question: Who was removed in the 120 days before the Olympic Games of 2008, against how many in the years before, and did registration change?
    with: { publicEventId: PE-OLYMPICS-2008 }
    shows: ["on", people, windowPeople, earlierPeople, removedId, registration]
params:
  publicEventId: { type: string, record: [PublicEvent], required: true, description: Id of the event }
  windowDays:    { type: integer, default: 120, min: 1, max: 365, description: Days before the event }
  years:         { type: integer, default: 2, min: 1, max: 10, description: Earlier years to compare with }
  registrationDays: { type: integer, default: 365, min: 1, max: 3650, description: Days after the removal within which a change of registration is told }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:         { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  removalId:     { type: string, description: Id of the removal }
  "on":            { type: date, description: Day of it }
  daysBefore:    { type: integer, description: Days before the event }
  reason:        { type: string, nullable: true, description: Its reason }
  orderNo:       { type: string, nullable: true, description: Number of the order; null = none on record }
  people:        { type: integer, nullable: true, description: How many were removed; null = not on record }
  removedId:     { type: string, nullable: true, description: "A person or household that was removed; null = the rest, whom no record names" }
  name:          { type: string, nullable: true, description: Name }
  notNamed:      { type: integer, nullable: true, description: How many of the people no record names; null = not known }
  registeredIn:  { type: string, nullable: true, description: Where the person or household was registered on the day; null = not on record }
  registration:  { type: string, description: "CHANGED, UNCHANGED where the register is known to hold every change, NO_CHANGE_RECORDED, or NOT_KNOWN of whom no record names" }
  changeId:      { type: string, nullable: true, description: The first change after it }
  changedOn:     { type: date, nullable: true, description: Day of that change }
  change:        { type: string, nullable: true, description: What changed }
  windowPeople:  { type: integer, description: People removed in the days before the event }
  earlierPeople: { type: list, description: "Maps of year, people, removals, notCounted for the same days of each earlier year; people null = no removal on record, which is not none" }
  yearsOnRecord: { type: integer, description: Of these years those with a removal on record in the same days }
  mean:          { type: number, nullable: true, description: "People in the mean of the years on record; null = no year" }
  times:         { type: number, nullable: true, description: How many times the mean; null = none on record before }
  notCounted:    { type: boolean, description: Whether a removal counts as one because no number is on record }
  sourceIds:  { type: strings, description: "The papers of the removal, of the change, and of the removals compared with" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (event:Record {id: $publicEventId})-[:WAS*0..1]->(held)
WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
MATCH (event)-[located:LOCATED_IN]->(place:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
CALL (held, place, known) {
  UNWIND range(0, $years) AS back
  WITH back, held.on - duration({years: back}) AS before, held.on - duration({years: back}) - duration({days: $windowDays}) AS first, place, known
  CALL (before, first, place, known) {
    OPTIONAL MATCH (removal:Removal)-[:WAS*0..1]->(state)
    WHERE removal.on >= first AND removal.on < before AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
      AND EXISTS {
        MATCH (removal)-[at:LOCATED_IN]->(:AdminDivision)-[steps:PART_OF*0..6]->(above:AdminDivision)
        WHERE above = place AND at.recordedAt <= known AND coalesce(at.supersededAt > known, true)
          AND all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
      }
    WITH removal, state
    ORDER BY removal.id
    RETURN collect(removal) AS removals, collect(state) AS states
  }
  WITH back, before, removals, states, CASE WHEN states <> [] THEN reduce(sum = 0, state IN states | sum + coalesce(state.people, 1)) END AS people,
    any(state IN states WHERE state.people IS NULL) AS notCounted
  ORDER BY back
  WITH collect({back: back, year: before.year, removals: removals, states: states, people: people, notCounted: notCounted}) AS windows
  RETURN windows[0] AS now, windows[1..] AS earlier
}
WITH known, event, held, now, earlier, reduce(sum = 0, window IN earlier | sum + coalesce(window.people, 0)) AS earlierTotal,
  size([window IN earlier WHERE window.people IS NOT NULL]) AS yearsOnRecord,
  reduce(all = [], window IN earlier | all + window.removals) AS earlierRemovals
UNWIND CASE WHEN now.removals = [] THEN [] ELSE range(0, size(now.removals) - 1) END AS position
WITH known, event, held, now, earlier, earlierTotal, yearsOnRecord, earlierRemovals, now.removals[position] AS removal, now.states[position] AS state
CALL (removal, known) {
  OPTIONAL MATCH (removal)-[link:TO]->(removed:Party)
  WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
  WITH removed
  ORDER BY removed.id
  RETURN collect(removed) AS named
}
WITH *, size(named) AS namedNumber
UNWIND CASE WHEN coalesce(state.people > namedNumber, true) THEN named + [null] ELSE named END AS removed
CALL (removed, state, known) {
  CALL (removed, state, known) {
    WITH removed
    RETURN removed AS subject
    UNION
    MATCH (removed)-[member:MEMBER_OF]->(subject:Household)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
      AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
    RETURN subject
  }
  OPTIONAL MATCH (subject)-[registered:REGISTERED_IN]->(at:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
    AND coalesce(registered.from <= state.on, true) AND coalesce(registered.to > state.on, true)
  OPTIONAL MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changed)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
    AND changed.on >= state.on AND changed.on <= state.on + duration({days: $registrationDays})
  OPTIONAL MATCH (subject)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
    AND coalesce(source.coversFrom <= state.on, true) AND coalesce(source.coversTo > state.on + duration({days: $registrationDays}), true)
  WITH at, registered, change, changed, source
  ORDER BY changed.on, change.id, at.id
  RETURN head(collect(at.name)) AS registeredIn, head(collect(coalesce(registered.sourceIds, []))) AS registrationPapers, head(collect(change)) AS change,
    head(collect(changed)) AS changed, count(source) > 0 AS complete
}
CALL (change, known) {
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(toPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN min(toPlace.name) AS toPlace
}
RETURN removal.id AS removalId, state.on AS on, duration.inDays(state.on, held.on).days AS daysBefore, state.reason AS reason, state.orderNo AS orderNo,
  state.people AS people, removed.id AS removedId, removed.name AS name,
  CASE WHEN state.people >= namedNumber THEN state.people - namedNumber END AS notNamed, registeredIn,
  CASE WHEN removed IS NULL THEN 'NOT_KNOWN' WHEN change IS NOT NULL THEN 'CHANGED' WHEN complete THEN 'UNCHANGED' ELSE 'NO_CHANGE_RECORDED' END AS registration,
  change.id AS changeId, changed.on AS changedOn, changed.kind + coalesce(' to ' + changed.toStatus, '') + coalesce(' in ' + toPlace, '') AS change,
  now.people AS windowPeople,
  [window IN earlier | {year: window.year, people: window.people, removals: size(window.removals), notCounted: window.notCounted}] AS earlierPeople,
  yearsOnRecord, CASE WHEN yearsOnRecord > 0 THEN round(1.0 * earlierTotal / yearsOnRecord, 2) END AS mean,
  CASE WHEN earlierTotal > 0 THEN round(1.0 * now.people * yearsOnRecord / earlierTotal, 2) END AS times,
  now.notCounted OR any(window IN earlier WHERE window.notCounted) AS notCounted,
  COLLECT {
    UNWIND coalesce(registrationPapers, []) + COLLECT {
      UNWIND [event, removal, change] + earlierRemovals AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY on, removalId, removedId IS NULL, removedId
LIMIT $limit
