:param divisionId => 'D-50';
:param from => date('2010-01-01');
:param to => date('2022-01-01');
:param months => 12;
:param schemes => ['MEDICAL', 'PENSION'];
:param asOf => date('2022-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Reclassified people without urban insurance
description: |
  For each batch of reclassification, and for what was changed outside a batch by year: how many people were changed, how many of them, or their household, were enrolled in a scheme of townspeople within the months after it, how many were not, and of how many that is not known.
  Not enrolled counts only where a paper of an enrolment of the same household is known to hold every enrolment of the place that they moved to (coversDivisionIds) from the change to past the end of the months. A paper that names no place, or another, shows nothing of it. A relabelling of everybody is no reclassification and is left out.
  A household counts with its members of the day; where the record says that only some of them were changed and not who, those not on record as enrolled are not known.
stability: stable
asks:
  - row: 26
    question: Which reclassified people have no urban insurance after 12 months, by batch?
    with: { divisionId: D-50, from: "2010-01-01", to: "2022-01-01", asOf: "2022-12-31" }
    shows: [batchName, people, enrolled, notEnrolled, unknownPeople]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: Only changes from a place at or below this division }
  from:       { type: date, required: true, description: First day of the changes }
  to:         { type: date, required: true, description: First day after them }
  months:     { type: integer, default: 12, min: 0, max: 240, description: Months after the change within which they should be enrolled }
  schemes:    { type: strings, default: ['MEDICAL', 'PENSION'], description: "Schemes of which one is enough" }
  asOf:       { type: date, required: true, description: The day up to which enrolments are looked at }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  batchId:     { type: string, nullable: true, description: "The batch; null = changes outside a batch" }
  batchName:   { type: string, description: "Its name, or the year of the changes" }
  "on":          { type: date, nullable: true, description: "Day of the batch, or of the first change" }
  changes:     { type: integer, description: Changes }
  people:      { type: integer, description: People changed }
  enrolled:    { type: integer, description: Enrolled as townspeople within the months }
  asEmployees: { type: integer, description: "Of these as employees, the others as residents" }
  notEnrolled: { type: integer, description: "Not enrolled, by papers that hold every enrolment" }
  unknownPeople: { type: integer, description: "Neither on record as enrolled nor known not to be" }
  percentNotEnrolled: { type: number, nullable: true, description: "Not enrolled as percent of those of whom it is known; null = of nobody" }
  notEnrolledIds: { type: strings, description: "Those not enrolled, at most 20" }
  unknownIds:  { type: strings, description: "Those of whom it is not known, at most 20" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (top:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)<-[left:FROM_PLACE]-(change:RegistrationChange)
WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true) AND change.on >= $from AND change.on < $to
MATCH (change)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= $from AND state.on < $to AND state.kind = 'STATUS_CHANGE' AND state.toStatus IN ['NON_AGRI', 'RESIDENT']
MATCH (subject:Party)-[underwent:UNDERWENT]->(change)
WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
OPTIONAL MATCH (change)-[within:PART_OF]->(batch:ReclassificationBatch)
WHERE within.recordedAt <= known AND coalesce(within.supersededAt > known, true)
WITH known, change, state, subject, min(batch.id) AS batchId, state.on + duration({months: $months}) AS until
CALL (subject, state, known) {
  WITH subject, state, known
  WHERE subject:Household
  MATCH (person:Person)-[lives:MEMBER_OF]->(subject)
  WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= state.on, true) AND coalesce(lives.to > state.on, true)
  RETURN DISTINCT person, subject AS household
  UNION ALL
  WITH subject, state, known
  WHERE subject:Person
  OPTIONAL MATCH (subject)-[lives:MEMBER_OF]->(household:Household)
  WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= state.on, true) AND coalesce(lives.to > state.on, true)
  RETURN subject AS person, head(collect(household)) AS household
}
CALL (person, household, state, until, known) {
  UNWIND [person, household] AS insured
  MATCH (insured)-[enrolledIn:ENROLLED_IN]->(enrolment:Enrolment)-[:WAS*0..1]->(cover)
  WHERE enrolledIn.recordedAt <= known AND coalesce(enrolledIn.supersededAt > known, true) AND cover.recordedAt <= known AND coalesce(cover.supersededAt > known, true) AND cover.scheme IN $schemes AND cover.tier IN ['URBAN_RESIDENT', 'URBAN_EMPLOYEE']
    AND cover.from <= until AND cover.from <= $asOf AND coalesce(cover.to > state.on, true)
  RETURN min(cover.tier) AS tier, collect(enrolment)[0..2] AS enrolments
}
CALL (change, known) {
  MATCH (change)-[reached:TO_PLACE]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN collect(DISTINCT above.id) AS placeIds
}
CALL (person, household, tier, state, until, placeIds, known) {
  WITH *
  WHERE tier IS NULL AND until <= $asOf
  OPTIONAL MATCH (household)<-[lives:MEMBER_OF]-(other:Person)
  WHERE lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= state.on, true) AND coalesce(lives.to > state.on, true)
  UNWIND [person, household, other] AS insured
  MATCH (insured)-[enrolledIn:ENROLLED_IN]->(:Enrolment)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE enrolledIn.recordedAt <= known AND coalesce(enrolledIn.supersededAt > known, true) AND evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.recordedAt <= known AND coalesce(source.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
    AND coalesce(source.coversFrom <= state.on, true) AND source.coversTo > until AND any(placeId IN source.coversDivisionIds WHERE placeId IN placeIds)
  RETURN min(source.id) AS completeId
}
WITH known, batchId, change, state, person, tier, completeId, enrolments,
  CASE WHEN tier IS NOT NULL THEN 'ENROLLED' WHEN completeId IS NOT NULL AND (subject:Person OR coalesce(state.wholeHousehold, true)) THEN 'NOT_ENROLLED' ELSE 'UNKNOWN' END AS outcome
ORDER BY person.id
WITH batchId, CASE WHEN batchId IS NULL THEN state.on.year END AS year, known, min(state.on) AS firstOn, count(DISTINCT change) AS changes,
  count(person) AS people, count(CASE outcome WHEN 'ENROLLED' THEN 1 END) AS enrolled, count(CASE tier WHEN 'URBAN_EMPLOYEE' THEN 1 END) AS asEmployees,
  count(CASE outcome WHEN 'NOT_ENROLLED' THEN 1 END) AS notEnrolled, count(CASE outcome WHEN 'UNKNOWN' THEN 1 END) AS unknownPeople,
  collect(CASE outcome WHEN 'NOT_ENROLLED' THEN person.id END)[0..20] AS notEnrolledIds,
  collect(CASE outcome WHEN 'UNKNOWN' THEN person.id END)[0..20] AS unknownIds, collect(DISTINCT completeId)[0..20] AS completeIds,
  collect(change.id)[0..20] AS changeIds, reduce(some = [], list IN collect(enrolments)[0..20] | some + [enrolment IN list | enrolment.id]) AS enrolmentIds
OPTIONAL MATCH (batch:Record {id: batchId})-[:WAS*0..1]->(decided)
WHERE decided.recordedAt <= known AND coalesce(decided.supersededAt > known, true)
RETURN batchId, coalesce(decided.name, 'outside a batch, ' + toString(year)) AS batchName, coalesce(decided.on, firstOn) AS on, changes, people, enrolled,
  asEmployees, notEnrolled, unknownPeople,
  CASE WHEN enrolled + notEnrolled > 0 THEN round(100.0 * notEnrolled / (enrolled + notEnrolled), 2) END AS percentNotEnrolled, notEnrolledIds, unknownIds,
  COLLECT {
    UNWIND completeIds + COLLECT {
      UNWIND [batchId] + changeIds + enrolmentIds AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY batchId IS NULL, on, batchId
LIMIT $limit
