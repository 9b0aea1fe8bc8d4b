:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param windowDays => 120;
:param times => 3;
:param years => 2;
:param permitDays => 365;
:param festivalFrom => 110;
:param festivalTo => 220;
:param unsafeReason => 'unsafe housing';
:param rehousedDays => 30;
:param asKnownAt => null;

/*
title: People removed before a public event
description: |
  In the 120 days before a public event at least three times as many people were removed from its place, or lost their residence permit within a year, as in the mean of the same days of the two years before.
  Where nobody is on record for those years there is nothing to compare with, and the answer is UNKNOWN.
  Of a person who was removed a permit that ended is not counted again. A pattern from the literature: the finding is soft.
stability: stable
level: SOFT
version: 2
subject: PublicEvent
params:
  from:         { type: date, required: false, default: null, description: First day of the events; null = from the first }
  to:           { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:   { type: string, required: false, default: null, description: Only events at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  windowDays:   { type: integer, default: 120, min: 1, max: 365, description: Days before the event that are looked at }
  times:        { type: number, default: 3, min: 1, max: 1000, description: How many times the mean of earlier years there must have been }
  years:        { type: integer, default: 2, min: 1, max: 10, description: Earlier years to compare with }
  permitDays:   { type: integer, default: 365, min: 1, max: 3650, description: Days after its first within which a permit that ends was cancelled }
  festivalFrom: { type: integer, default: 110, min: 101, max: 1231, description: "First day of the Spring Festival's weeks, month and day" }
  festivalTo:   { type: integer, default: 220, min: 101, max: 1231, description: Last day of them }
  unsafeReason: { type: string, default: unsafe housing, description: How the reason of a removal from unsafe housing begins }
  rehousedDays: { type: integer, default: 30, min: 0, max: 365, description: Days after the removal within which people must be rehoused }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RESIDENCE-2016#10']
guards:
  SPRING_FESTIVAL: Everything lies in the weeks of the Spring Festival, which moves about, so that the same days of other years tell nothing
  UNSAFE_HOUSING_REHOUSED: The housing was unsafe, by an approval, and households of as many people were rehoused
falsePositives:
  - More removals are recorded in the year of the event because more was written down
  - A works programme of several years began just then
finds:
  - { subject: PE-OLYMPICS-2008, verdict: FLAGGED }
  - { subject: PE-DJ-FAIR-2014, verdict: CLEARED }
  - { subject: PE-LP-FAIR-2014, verdict: UNKNOWN }
reach: 0
columns:
  subjectId:  { type: string, description: "The event" }
  key:        { type: string, description: "Id of the earliest removal before the event, else of the earliest permit" }
  "on":         { type: date, nullable: true, description: "Day of the event" }
  divisionId: { type: string, nullable: true, description: "Where the event is" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "SOFT; null when it is not flagged" }
  score:      { type: number, description: 0 to 1 }
  summary:    { type: string, description: What was found }
  observed:   { type: map, description: What was observed }
  thresholds: { type: map, description: What it was compared with }
  guards:     { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:  { type: list, description: "Maps of provisionId, instrumentId, article, inForce, verification: what was in force at that day and place" }
  missing:    { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that show it, the most telling first" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (event:PublicEvent)
WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  AND ($subjectIds IS NULL OR event.id IN $subjectIds)
MATCH (event)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
MATCH (event)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, event, state, min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (state, divisionId, known) {
  UNWIND range(0, $years) AS years
  WITH years, divisionId, known, state.on - duration({years: years}) AS before,
    state.on - duration({years: years}) - duration({days: $windowDays}) AS first
  CALL (first, before, divisionId, known) {
    CALL (first, before, divisionId, known) {
      MATCH (removal:Removal)
      WHERE removal.on >= first AND removal.on < before
      WITH DISTINCT removal, divisionId, known
      MATCH (removal)-[:WAS*0..1]->(removed)
      WHERE removed.recordedAt <= known AND coalesce(removed.supersededAt > known, true)
      MATCH (removal)-[located:LOCATED_IN]->(:AdminDivision)-[steps:PART_OF*0..6]->(:Record {id: divisionId})
      WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND all(step IN steps WHERE step.recordedAt <= known
        AND coalesce(step.supersededAt > known, true))
      RETURN DISTINCT removal AS happened, removed.on AS on, coalesce(removed.people, 1) AS people, removed.people IS NULL AS notCounted,
        true AS isRemoval,
        removed.reason AS reason
      UNION ALL
      MATCH (permit:ResidencePermit)
      WHERE permit.to >= first AND permit.to < before
      WITH DISTINCT permit, first, before, divisionId, known
      MATCH (permit)-[:WAS*0..1]->(permitted)
      WHERE permitted.recordedAt <= known AND coalesce(permitted.supersededAt > known, true)
        AND permitted.to < permitted.from + duration({days: $permitDays})
      MATCH (permit)-[issued:ISSUED_FOR]->(:AdminDivision)-[steps:PART_OF*0..6]->(:Record {id: divisionId})
      WHERE issued.recordedAt <= known AND coalesce(issued.supersededAt > known, true) AND all(step IN steps WHERE step.recordedAt <= known
        AND coalesce(step.supersededAt > known, true))
        AND NOT EXISTS {
          MATCH (permit)<-[:HOLDS_PERMIT]-(:Person)<-[:TO]-(counted:Removal)
          WHERE counted.on >= first AND counted.on < before
        }
      RETURN DISTINCT permit AS happened, permitted.to AS on, 1 AS people, false AS notCounted, false AS isRemoval, null AS reason
    }
    WITH happened, on, people, notCounted, isRemoval, reason
    ORDER BY isRemoval DESC, on, happened.id
    RETURN sum(people) AS people, any(gap IN collect(notCounted) WHERE gap) AS notCounted,
      collect({record: happened, on: on, people: people, isRemoval: isRemoval, reason: reason}) AS happenings
  }
  WITH years, people, notCounted, happenings
  ORDER BY years
  WITH collect({people: people, notCounted: notCounted, happenings: happenings}) AS windows
  RETURN windows[0].happenings AS happenings, windows[0].people AS people, [window IN windows[1..] | window.people] AS earlier,
    any(window IN windows[1..] WHERE window.notCounted) AS notCounted,
    reduce(ids = [], window IN windows[1..] | ids + [happening IN window.happenings | happening.record.id]) AS earlierIds
}
WITH *, reduce(sum = 0, number IN earlier | sum + number) AS earlierPeople
WHERE people > 0 AND people * $years >= $times * earlierPeople
CALL (happenings, known) {
  UNWIND [happening IN happenings WHERE happening.isRemoval AND happening.reason STARTS WITH $unsafeReason] AS happening
  WITH happening, happening.record AS removal, known
  CALL (removal, happening, known) {
    OPTIONAL MATCH (removal)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(given)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true) AND given.recordedAt <= known
      AND coalesce(given.supersededAt > known, true) AND given.on <= happening.on
    OPTIONAL MATCH (removal)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'APPROVAL' IN source.completeFor
      AND coalesce(source.coversFrom <= happening.on, true)
      AND coalesce(source.coversTo > happening.on, true)
    RETURN min(approval.id) AS approvalId, count(source) > 0 AS whole
  }
  CALL (removal, happening, known) {
    OPTIONAL MATCH (removal)-[located:LOCATED_IN]->(:AdminDivision)<-[steps:PART_OF*0..6]-(:AdminDivision)<-[left:FROM_PLACE]-(relocation:Relocation)
    WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND all(step IN steps WHERE step.recordedAt <= known
      AND coalesce(step.supersededAt > known, true)) AND left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
    OPTIONAL MATCH (relocation)-[:WAS*0..1]->(moved)
    WHERE moved.recordedAt <= known AND coalesce(moved.supersededAt > known, true) AND moved.reason = happening.reason AND moved.on >= happening.on
      AND moved.on <= happening.on + duration({days: $rehousedDays})
    OPTIONAL MATCH (relocation)-[by:BY]->(household:Household)<-[member:MEMBER_OF]-(person:Person)
    WHERE moved IS NOT NULL AND by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND member.recordedAt <= known
      AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= moved.on, true) AND coalesce(member.to > moved.on, true)
    RETURN count(DISTINCT person) AS rehoused, collect(DISTINCT CASE WHEN moved IS NOT NULL THEN relocation.id END) AS relocationIds
  }
  WITH happening.people AS removedPeople, approvalId, whole, rehoused, relocationIds
  RETURN count(*) AS unsafe, count(CASE WHEN approvalId IS NULL AND whole THEN 1 END) AS unapproved, count(approvalId) AS approved,
    count(CASE WHEN rehoused >= removedPeople THEN 1 END) AS rehousedAll, collect(approvalId) AS approvalIds,
    reduce(ids = [], list IN collect(relocationIds) | ids + list) AS relocationIds, sum(rehoused) AS rehoused
}
WITH *, head(happenings).record AS first,
  all(happening IN happenings WHERE happening.on.month * 100 + happening.on.day >= $festivalFrom
    AND happening.on.month * 100 + happening.on.day <= $festivalTo) AS inFestival
WITH *, CASE WHEN inFestival THEN 'HELD' ELSE 'FAILED' END AS festival,
  CASE WHEN unsafe = 0 OR unsafe < size(happenings) OR unapproved > 0 THEN 'FAILED' WHEN approved = unsafe AND rehousedAll = unsafe THEN 'HELD'
    WHEN approved = unsafe OR rehousedAll = unsafe THEN 'UNKNOWN' ELSE 'FAILED' END AS housed
WITH *,
  CASE WHEN earlierPeople = 0 THEN ['removals in the same weeks of earlier years'] ELSE [] END
    + CASE WHEN notCounted THEN ['how many people were removed in earlier years'] ELSE [] END
    + CASE WHEN state.approximate CONTAINS 'on' THEN ['the day of the event'] ELSE [] END
    + CASE WHEN housed = 'UNKNOWN' THEN [CASE WHEN approved < unsafe THEN 'approval of the removal from unsafe housing'
      ELSE 'where the people of the unsafe housing were rehoused' END] ELSE [] END AS gaps
WITH *, CASE WHEN 'HELD' IN [festival, housed] THEN 'CLEARED' WHEN gaps <> [] THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict,
  round(1.0 * earlierPeople / $years, 2) AS mean, state.on AS judgedOn
CALL (judgedOn, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['RESIDENCE_PERMIT'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, judgedOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= judgedOn AND coalesce(coalesce(says.to, law.repealedOn) > judgedOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= judgedOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, [event.id] + [happening IN happenings | happening.record.id][0..100] + approvalIds + relocationIds[0..50] + earlierIds[0..50] AS evidenceIds
RETURN event.id AS subjectId, first.id AS key, state.on AS on, divisionId, verdict, CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.6 WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + CASE WHEN mean > 0 AND people < 20 * mean THEN 0.08 * people / (20 * mean) ELSE 0.08 END, 3) AS score,
  'In the ' + toString($windowDays) + ' days before ' + state.name + ' ' + toString(people)
    + ' people were removed or lost their permit, in the same days of the '
    + toString($years) + ' years before ' + toString(mean) + ' in the mean: '
    + CASE verdict
        WHEN 'FLAGGED' THEN 'at least ' + toString($times) + ' times as many'
        WHEN 'UNKNOWN' THEN 'undecided, missing ' + reduce(text = '', item IN gaps | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
        ELSE CASE WHEN festival = 'HELD' THEN 'in the weeks of the Spring Festival' ELSE 'the housing was unsafe, and all were rehoused' END
      END AS summary,
  {people: people, removals: size([happening IN happenings WHERE happening.isRemoval]),
    permits: size([happening IN happenings WHERE NOT happening.isRemoval]),
    earlierPeople: earlier, mean: mean, times: CASE WHEN mean > 0 THEN round(people / mean, 2) END, rehoused: rehoused} AS observed,
  {windowDays: $windowDays, times: $times, years: $years, permitDays: $permitDays} AS thresholds,
  [
    {guard: 'SPRING_FESTIVAL', outcome: festival, because: CASE WHEN inFestival THEN 'Everything lies in the weeks of the Spring Festival'
      ELSE 'Not everything lies in the weeks of the Spring Festival' END},
    {guard: 'UNSAFE_HOUSING_REHOUSED', outcome: housed, because: CASE WHEN unsafe = 0 THEN 'No removal from unsafe housing'
      WHEN unsafe < size(happenings) THEN 'Not all were removed from unsafe housing'
      ELSE toString(approved) + ' of ' + toString(unsafe) + ' removals approved, ' + toString(rehoused) + ' people rehoused' END}
  ] AS guards,
  citations, CASE verdict WHEN 'UNKNOWN' THEN gaps ELSE [] END AS missing, evidenceIds,
  COLLECT {
    UNWIND evidenceIds AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
