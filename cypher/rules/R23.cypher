:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param windowDays => 730;
:param asKnownAt => null;

/*
title: A woman's share of the land ended after marriage or divorce
description: |
  A woman moved her registration by marriage or divorce, and within 730 days her membership of the collective that owns the land, or a right over land that she held herself, ended, while she became neither a member of another collective nor of a household that holds a contract.
  That she has nothing at the new place counts only where a paper of the move is known to be complete for registrations beyond those days and there, else the answer is UNKNOWN.
  The law of the day on which the share ended decides between HARD and SOFT. A share that ended by death is not looked at.
stability: stable
level: HARD
version: 3
subject: Person
params:
  from:       { type: date, required: false, default: null, description: First day of the moves; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only moves from a place at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  windowDays: { type: integer, default: 730, min: 1, max: 36500, description: Days at most from the move to the end of the share }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RLCL-2018#31', 'I-WOMEN-2023#55', 'I-WOMEN-2023#56', 'I-RLCL-2002#30']
guards:
  LAND_OR_MEMBERSHIP_ELSEWHERE: By the end of those days she was a member of another collective, or of a household that holds a contract
falsePositives:
  - She gave her membership up herself, by a paper that is not on record
  - The collective at the new place keeps its list of members late
finds:
  - { subject: P-LP-23-4, verdict: FLAGGED }
  - { subject: P-LP-24-3, verdict: CLEARED }
  - { subject: P-LP-04-3, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The woman" }
  key:        { type: string, description: "Id of the move" }
  "on":         { type: date, nullable: true, description: "Day of the move" }
  divisionId: { type: string, nullable: true, description: "Where she moved from, else where the collective is" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
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
MATCH (change:RegistrationChange)
WHERE change.on >= coalesce($from, date('1900-01-01')) AND change.on < coalesce($to, date('2200-01-01'))
MATCH (change)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind = 'MOVE' AND state.entryRoute IN ['MARRIAGE', 'DIVORCE']
MATCH (change)<-[underwent:UNDERWENT]-(woman:Person)-[:WAS*0..1]->(person)
WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND person.recordedAt <= known
  AND coalesce(person.supersededAt > known, true) AND person.sex = 'F' AND ($subjectIds IS NULL OR woman.id IN $subjectIds)
WITH DISTINCT known, change, state, woman, person, state.on + duration({days: $windowDays}) AS lastDay
CALL (woman, person, state, lastDay, known) {
  CALL (woman, state, lastDay, known) {
    MATCH (woman)-[member:MEMBER_OF]->(collective:Collective)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND member.to >= state.on AND member.to <= lastDay
      AND NOT EXISTS {
        MATCH (woman)-[again:MEMBER_OF]->(collective)
        WHERE again.recordedAt <= known AND coalesce(again.supersededAt > known, true) AND again <> member AND coalesce(again.from <= lastDay, true)
          AND coalesce(again.to > member.to, true)
      }
    RETURN collective AS lost, member.to AS lostOn, coalesce(member.sourceIds, []) AS lostSourceIds
    UNION ALL
    MATCH (woman)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(rightState)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND rightState.recordedAt <= known
      AND coalesce(rightState.supersededAt > known, true) AND rightState.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST']
      AND rightState.to >= state.on
      AND rightState.to <= lastDay
    RETURN right AS lost, rightState.to AS lostOn, coalesce(holds.sourceIds, []) AS lostSourceIds
  }
  WITH lost, lostOn, lostSourceIds, person
  ORDER BY lostOn, lost.id
  WHERE coalesce(person.diedOn > lostOn, true)
  RETURN collect({record: lost, on: lostOn}) AS losses, min(lostOn) AS lostOn, reduce(ids = [], list IN collect(lostSourceIds) | ids
    + list) AS lostSourceIds
}
WITH *
WHERE losses <> []
CALL (change, losses, known) {
  OPTIONAL MATCH (change)-[left:FROM_PLACE]->(place:AdminDivision)
  WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
  WITH losses, known, min(place.id) AS placeId
  UNWIND losses AS loss
  WITH loss.record AS lost, placeId, known
  OPTIONAL MATCH (lost)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  RETURN coalesce(min(placeId), min(division.id)) AS divisionId
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (woman, losses, lostOn, lastDay, known) {
  CALL (woman, losses, lostOn, lastDay, known) {
    MATCH (woman)-[joined:MEMBER_OF]->(collective:Collective)
    WHERE joined.recordedAt <= known AND coalesce(joined.supersededAt > known, true) AND NOT collective IN [loss IN losses | loss.record]
      AND coalesce(joined.from <= lastDay, true)
      AND coalesce(joined.to > lostOn, true)
    RETURN collective AS place, joined.from AS since
    UNION
    MATCH (woman)-[joined:MEMBER_OF]->(household:Household)
    WHERE joined.recordedAt <= known AND coalesce(joined.supersededAt > known, true) AND coalesce(joined.from <= lastDay, true)
      AND coalesce(joined.to > lostOn, true)
    WITH DISTINCT household, joined, lostOn, lastDay, known
    WHERE EXISTS {
        MATCH (household)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(rightState)
        WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND rightState.recordedAt <= known
          AND coalesce(rightState.supersededAt > known, true) AND rightState.type = 'CONTRACT_MGMT' AND coalesce(rightState.from <= lastDay, true)
          AND coalesce(rightState.to > lostOn, true)
      }
    RETURN household AS place, joined.from AS since
  }
  WITH place, since
  ORDER BY since, place.id
  RETURN collect(place) AS places
}
CALL (change, known) {
  OPTIONAL MATCH (change)-[to:TO_PLACE]->(destination:AdminDivision)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  WITH destination, known
  ORDER BY destination.id
  LIMIT 1
  OPTIONAL MATCH (destination)-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN coalesce(destination.name, 'a place that is not on record') AS newPlace, collect(DISTINCT above.id) AS newPlaceIds
}
CALL (change, state, lastDay, newPlaceIds, known) {
  OPTIONAL MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
    AND coalesce(source.coversFrom <= state.on, true) AND any(placeId IN source.coversDivisionIds WHERE placeId IN newPlaceIds)
  WITH CASE WHEN coalesce(source.coversTo, date(source.recordedAt)) > date(known) THEN date(known)
    ELSE coalesce(source.coversTo, date(source.recordedAt)) END AS reaches, lastDay
  RETURN count(CASE WHEN reaches > lastDay THEN 1 END) > 0 AS whole
}
CALL (lostOn, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['WOMENS_LAND'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, lostOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= lostOn AND coalesce(coalesce(says.to, law.repealedOn) > lostOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= lostOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN places <> [] THEN 'HELD' WHEN whole THEN 'FAILED' ELSE 'UNKNOWN' END AS elsewhere, head(losses).record AS lost
WITH *, CASE elsewhere WHEN 'HELD' THEN 'CLEARED' WHEN 'FAILED' THEN 'FLAGGED' ELSE 'UNKNOWN' END AS verdict,
  duration.inDays(state.on, lostOn).days AS days
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity,
  [change.id, woman.id] + [loss IN losses | loss.record.id] + [place IN places | place.id] AS evidenceIds
RETURN woman.id AS subjectId, change.id AS key, state.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * (1.0 - 1.0 * days / ($windowDays + 1)), 3) AS score,
  person.name + ' moved by ' + CASE state.entryRoute WHEN 'MARRIAGE' THEN 'marriage' ELSE 'divorce' END + ' on ' + toString(state.on) + ', and '
    + toString(days) + ' days later ' + CASE WHEN lost:Collective THEN 'her membership of ' + lost.name ELSE 'her right over land' END + ' ended: '
    + CASE verdict WHEN 'FLAGGED' THEN 'she has neither land nor membership in ' + newPlace + ', by registers that are complete there'
        WHEN 'UNKNOWN' THEN 'undecided, whether she has land or membership in ' + newPlace + ' is not known'
        ELSE CASE WHEN head(places):Collective THEN 'she is a member of ' ELSE 'she belongs to a household with a contract, ' END + head(places).name
      END AS summary,
  {route: state.entryRoute, movedOn: state.on, lostOn: lostOn, daysAfterMove: days, lostIds: [loss IN losses | loss.record.id],
    elsewhereIds: [place IN places | place.id]} AS observed,
  {windowDays: $windowDays, lastDay: lastDay} AS thresholds,
  [
    {guard: 'LAND_OR_MEMBERSHIP_ELSEWHERE', outcome: elsewhere, because: CASE elsewhere
      WHEN 'HELD' THEN 'She belongs to ' + reduce(text = '', place IN places | text + CASE text WHEN '' THEN '' ELSE ', ' END + place.name)
      WHEN 'FAILED' THEN 'Registers that are complete for ' + newPlace + ' to ' + toString(lastDay) + ' show neither'
      ELSE 'Nothing on record, and no register is known to be complete for ' + newPlace + ' to ' + toString(lastDay) END}
  ] AS guards,
  citations, CASE verdict WHEN 'UNKNOWN' THEN ['register that is complete for ' + newPlace + ' to ' + toString(lastDay)] ELSE [] END AS missing, evidenceIds,
  COLLECT {
    UNWIND lostSourceIds + COLLECT {
    UNWIND evidenceIds AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
