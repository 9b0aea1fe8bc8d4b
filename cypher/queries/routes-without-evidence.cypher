:param from => date('2008-01-01');
:param to => date('2016-01-01');
:param routes => ['HOME', 'INVESTMENT', 'TAX', 'EMPLOYMENT'];
:param divisionId => null;
:param proven => false;
:param asKnownAt => null;
:param limit => 200;

/*
title: Registrations that claim a route without its evidence
description: |
  Changes of registration by the purchase of a home, by investment or tax, or by employment, with what on record shows that route at the destination on the day. HOME: a deed (AGREEMENT) among the papers of the change, or a home owned there. INVESTMENT: a tax receipt (RECEIPT), or a stake in a company there. TAX: a tax receipt; a stake shows no tax paid. EMPLOYMENT: a contract (CONTRACT), or work there on record.
  A paper that was signed after the day of the change shows nothing of that day and is no evidence; it is named in laterIds.
  MISSING is said only where a source of the change is known to hold every paper that was handed in (completeFor ENTRY_PROOF) and none shows the route; otherwise what is not there is UNKNOWN. Whether the evidence was enough, as years of work or the amount of tax, is not judged.
stability: stable
asks:
  - row: 11
    question: Which registrations of 2008 to 2015 claim a home, an investment or a job, but lack the deed, tax receipt or contract?
    with: { from: 2008-01-01, to: 2016-01-01 }
    shows: [changeId, route, place, verdict, because]
params:
  from:       { type: date, required: true, description: First day of the changes }
  to:         { type: date, required: true, description: First day after them }
  routes:     { type: strings, default: [HOME, INVESTMENT, TAX, EMPLOYMENT], description: "Routes to look at, of these four" }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only registrations at or below this place }
  proven:     { type: boolean, default: false, description: Also those whose evidence is there }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  changeId:    { type: string, description: Id of the change }
  "on":          { type: date, description: Day of it }
  subjectId:   { type: string, description: The household or person }
  name:        { type: string, nullable: true, description: Name }
  route:       { type: string, description: Route that the change claims }
  toStatus:    { type: string, nullable: true, description: Status after it }
  placeId:     { type: string, nullable: true, description: Where to }
  place:       { type: string, nullable: true, description: Name of the place }
  verdict:     { type: string, description: "MISSING, UNKNOWN or PROVEN" }
  because:     { type: string, description: Why }
  evidenceIds: { type: strings, description: "Papers and records that show the route" }
  laterIds:    { type: strings, description: "Papers of that kind that were signed only after the day" }
  completeId:  { type: string, nullable: true, description: The source that is known to hold every paper handed in }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (change:RegistrationChange)
WHERE change.on >= $from AND change.on < $to
MATCH (change)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND state.entryRoute IN $routes AND state.entryRoute IN ['HOME', 'INVESTMENT', 'TAX', 'EMPLOYMENT']
MATCH (subject:Party)-[underwent:UNDERWENT]->(change)
WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
CALL (change, known) {
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(place:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN place ORDER BY place.id LIMIT 1
}
WITH known, change, state, subject, place
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (place)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (change, state, known) {
  OPTIONAL MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)-[:WAS*0..1]->(paper)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND paper.recordedAt <= known AND coalesce(paper.supersededAt > known, true)
  WITH source, paper, state
  ORDER BY source.id
  WITH source, paper, state, paper.type = CASE state.entryRoute WHEN 'HOME' THEN 'AGREEMENT' WHEN 'EMPLOYMENT' THEN 'CONTRACT' ELSE 'RECEIPT' END AS fits
  RETURN collect(CASE WHEN fits AND coalesce(paper.signedOn <= state.on, true) THEN source.id END) AS proofPapers,
    collect(CASE WHEN fits AND paper.signedOn > state.on THEN source.id END) AS laterIds,
    head(collect(CASE WHEN 'ENTRY_PROOF' IN paper.completeFor AND coalesce(paper.coversFrom <= state.on, true)
      AND coalesce(paper.coversTo > state.on, true) THEN source.id END)) AS completeId
}
CALL (subject, state, known) {
  RETURN subject AS person
  UNION
  MATCH (subject)<-[member:MEMBER_OF]-(person:Person)
  WHERE subject:Household AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
  RETURN person
  UNION
  MATCH (subject)-[member:MEMBER_OF]->(person:Household)
  WHERE subject:Person AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
  RETURN person
}
WITH known, change, state, subject, place, proofPapers, laterIds, completeId, collect(person) AS people
WITH known, change, state, subject, place, proofPapers, laterIds, completeId,
  COLLECT {
    UNWIND CASE state.entryRoute WHEN 'HOME' THEN people ELSE [] END AS person
    MATCH (person)<-[owned:OWNED_BY]-(record:Dwelling)-[:WAS*0..1]->(home)
    WHERE owned.recordedAt <= known AND coalesce(owned.supersededAt > known, true)
      AND home.recordedAt <= known AND coalesce(home.supersededAt > known, true) AND coalesce(home.titledOn, home.deliveredOn) <= state.on
      AND EXISTS {
        MATCH (record)-[located:LOCATED_IN]->(at:AdminDivision)
        WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
          AND (EXISTS { (at)-[:PART_OF*0..6]->(place) } OR EXISTS { (place)-[:PART_OF*1..6]->(at) })
      }
    RETURN record.id AS recordId
  } + COLLECT {
    UNWIND CASE state.entryRoute WHEN 'EMPLOYMENT' THEN people ELSE [] END AS person
    MATCH (person)-[accesses:ACCESSES]->(record:Service)-[:WAS*0..1]->(work)
    WHERE accesses.recordedAt <= known AND coalesce(accesses.supersededAt > known, true)
      AND work.recordedAt <= known AND coalesce(work.supersededAt > known, true) AND work.kind = 'EMPLOYMENT' AND work.granted
      AND work.from <= state.on AND coalesce(work.to > state.on, true)
      AND EXISTS {
        MATCH (record)-[located:LOCATED_IN]->(at:AdminDivision)
        WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
          AND (EXISTS { (at)-[:PART_OF*0..6]->(place) } OR EXISTS { (place)-[:PART_OF*1..6]->(at) })
      }
    RETURN record.id AS recordId
  } + COLLECT {
    UNWIND CASE state.entryRoute WHEN 'INVESTMENT' THEN people ELSE [] END AS person
    MATCH (person)-[stake:HOLDS_STAKE]->(record:Company)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
      AND coalesce(stake.from <= state.on, true) AND coalesce(stake.to > state.on, true)
      AND EXISTS {
        MATCH (record)-[located:LOCATED_IN]->(at:AdminDivision)
        WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
          AND (EXISTS { (at)-[:PART_OF*0..6]->(place) } OR EXISTS { (place)-[:PART_OF*1..6]->(at) })
      }
    RETURN record.id AS recordId
  } AS proofRecords
WITH *, CASE WHEN proofPapers + proofRecords <> [] THEN 'PROVEN' WHEN completeId IS NOT NULL THEN 'MISSING' ELSE 'UNKNOWN' END AS verdict,
  CASE state.entryRoute WHEN 'HOME' THEN 'deed' WHEN 'EMPLOYMENT' THEN 'contract' WHEN 'INVESTMENT' THEN 'tax receipt or stake' ELSE 'tax receipt' END AS expected
WHERE $proven OR verdict <> 'PROVEN'
RETURN change.id AS changeId, state.on AS on, subject.id AS subjectId, subject.name AS name, state.entryRoute AS route, state.toStatus AS toStatus,
  place.id AS placeId, place.name AS place, verdict,
  CASE verdict WHEN 'PROVEN' THEN 'On record' WHEN 'MISSING' THEN 'Every paper handed in is kept, and there is no ' + expected + CASE WHEN laterIds = [] THEN '' ELSE ' of the day or before' END + ' among them'
    ELSE 'No ' + expected + ' is on record, and the papers handed in are not known to be complete' END AS because,
  COLLECT {
    UNWIND proofPapers + proofRecords AS evidenceId
    RETURN DISTINCT evidenceId
    ORDER BY evidenceId
  } AS evidenceIds,
  laterIds, completeId, COLLECT {
    UNWIND COLLECT {
      MATCH (record:Record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE record.id IN [change.id] + proofRecords AND evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE verdict WHEN 'MISSING' THEN 0 WHEN 'UNKNOWN' THEN 1 ELSE 2 END, on, changeId, subjectId
LIMIT $limit
