:param partyId => 'P-DJ-03-3';
:param asOf => date('2014-01-01');
:param asKnownAt => null;
:param limit => 100;

/*
title: Registration of a person or household
description: |
  With which status and where a person or household was registered on the day, and every change before and after it with its papers.
  A person has the registration of the household that the person belonged to, unless the person alone changed while in it: then that counts, and a later change of the household is named as what speaks against it. A status that no record tells is null, with basis NOT_RECORDED; a change of which no row speaks may have happened.
stability: stable
asks:
  - row: 5
    question: What status had this person on 1 January 2014, and which changes are on which paper?
    with: { partyId: P-DJ-03-3, asOf: 2014-01-01 }
    shows: [row, status, place, basis, papers]
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the person or household }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  row:          { type: string, description: "ON_THE_DAY first, then BEFORE (the day itself too) and AFTER: one for each change" }
  "on":           { type: date, nullable: true, description: "The day, or the day of the change" }
  subjectId:    { type: string, description: Whose registration the row tells }
  fromStatus:   { type: string, nullable: true, description: Status before the change }
  status:       { type: string, nullable: true, description: "Status on the day or after the change; null = not on record" }
  fromPlace:    { type: string, nullable: true, description: Place before the change }
  placeId:      { type: string, nullable: true, description: Where; null = not on record }
  place:        { type: string, nullable: true, description: Name of the place }
  basis:        { type: string, description: "OWN_CHANGE, HOUSEHOLD, NOT_RECORDED, NOT_BORN or DEAD; of a change its kind" }
  route:        { type: string, nullable: true, description: Route that the change claims }
  changeId:     { type: string, nullable: true, description: "The change; on the day: the last one that counts" }
  speaksAgainst: { type: string, nullable: true, description: What on record speaks against the row }
  papers:       { type: strings, description: "Kind and title of each paper" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (party:Record {id: $partyId})
CALL (party, known) {
  RETURN party AS subject, null AS since, null AS until
  UNION ALL
  MATCH (party)-[member:MEMBER_OF]->(household:Household)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
  RETURN household AS subject, member.from AS since, member.to AS until
  UNION ALL
  MATCH (party)<-[member:MEMBER_OF]-(person:Person)
  WHERE party:Household AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
  RETURN person AS subject, member.from AS since, member.to AS until
}
CALL (subject, since, until, known) {
  OPTIONAL MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(state)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    AND coalesce(state.on >= since, true) AND coalesce(state.on <= until, true)
  OPTIONAL MATCH (change)-[left:FROM_PLACE]->(fromPlace:AdminDivision)
  WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(toPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  WITH change, state, min(fromPlace.name) AS fromPlace, head(collect(toPlace)) AS toPlace
  WHERE change IS NOT NULL
  RETURN collect({change: change, on: state.on, kind: state.kind, fromStatus: state.fromStatus, toStatus: state.toStatus, route: state.entryRoute,
    fromPlace: fromPlace, toPlace: toPlace}) AS changes
}
CALL (subject, since, until, known) {
  OPTIONAL MATCH (subject)-[registered:REGISTERED_IN]->(place:AdminDivision)
  WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
    AND coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true)
    AND coalesce(since <= $asOf, true) AND coalesce(until > $asOf, true)
  RETURN registered, place ORDER BY registered.from DESC, place.id LIMIT 1
}
WITH known, party, collect({subject: subject, since: since, changes: changes, registered: registered, place: place}) AS parts
WITH known, party, parts, head([part IN parts WHERE part.registered IS NOT NULL AND NOT part.subject:Person]) AS held,
  reduce(all = [], part IN parts | all + CASE WHEN part.subject = party THEN part.changes ELSE [] END) AS own,
  reduce(all = [], part IN parts | all + [entry IN part.changes | {subject: part.subject, entry: entry}]) AS changes
WITH known, party, held, changes,
  reduce(last = null, entry IN CASE WHEN party:Person THEN own ELSE [] END | CASE WHEN entry.toStatus IS NOT NULL AND entry.on <= $asOf
    AND coalesce(entry.on >= last.on, true) THEN entry ELSE last END) AS ownLast
WITH *, CASE WHEN party.bornOn > $asOf THEN 'NOT_BORN' WHEN party.diedOn <= $asOf THEN 'DEAD' WHEN ownLast IS NOT NULL AND (held IS NULL OR coalesce(held.since < ownLast.on, true)) THEN 'OWN_CHANGE'
  WHEN held IS NOT NULL THEN 'HOUSEHOLD' ELSE 'NOT_RECORDED' END AS basis
CALL (party, held, ownLast, basis, changes) {
  RETURN 'ON_THE_DAY' AS row, 0 AS rank, $asOf AS on, party AS subject, null AS fromStatus,
    CASE basis WHEN 'OWN_CHANGE' THEN ownLast.toStatus WHEN 'HOUSEHOLD' THEN held.registered.status END AS status, null AS fromPlace,
    CASE basis WHEN 'OWN_CHANGE' THEN ownLast.toPlace WHEN 'HOUSEHOLD' THEN held.place END AS place, basis AS reads, null AS route,
    CASE basis WHEN 'OWN_CHANGE' THEN ownLast.change END AS change,
    CASE WHEN basis = 'OWN_CHANGE' AND held.registered.from > ownLast.on
      THEN 'The household was registered as ' + held.registered.status + ' on ' + toString(held.registered.from) + ', after the person alone changed'
      WHEN basis = 'HOUSEHOLD' AND ownLast.toStatus <> held.registered.status
      THEN 'A change of the person alone, of ' + toString(ownLast.on) + ', says ' + ownLast.toStatus
      END AS speaksAgainst,
    CASE basis WHEN 'HOUSEHOLD' THEN coalesce(held.registered.sourceIds, []) ELSE [] END AS linkPapers
  UNION ALL
  UNWIND changes AS listed
  WITH listed.subject AS subject, listed.entry AS entry
  RETURN CASE WHEN entry.on <= $asOf THEN 'BEFORE' ELSE 'AFTER' END AS row, CASE WHEN entry.on <= $asOf THEN 1 ELSE 2 END AS rank, entry.on AS on,
    subject, entry.fromStatus AS fromStatus, entry.toStatus AS status, entry.fromPlace AS fromPlace, entry.toPlace AS place, entry.kind AS reads,
    entry.route AS route, entry.change AS change,
    CASE entry.kind WHEN 'UNIFICATION_RELABEL' THEN 'A relabelling of everybody: no reclassification' END AS speaksAgainst, [] AS linkPapers
}
CALL (change, subject, linkPapers, known) {
  UNWIND linkPapers + COLLECT {
    UNWIND CASE WHEN change IS NULL AND linkPapers = [] THEN [subject] ELSE [change] END AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN source.id
  } AS sourceId
  WITH DISTINCT sourceId
  MATCH (source:Record {id: sourceId})
  WITH source, sourceId
  ORDER BY sourceId
  RETURN collect(source.type + ': ' + source.title) AS papers, collect(sourceId) AS sourceIds
}
RETURN row, on, subject.id AS subjectId, fromStatus, status, fromPlace, place.id AS placeId, place.name AS place, reads AS basis, route,
  change.id AS changeId, speaksAgainst, papers, sourceIds
ORDER BY rank, on, subjectId, changeId
LIMIT $limit
