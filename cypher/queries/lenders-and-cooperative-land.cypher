:param divisionId => 'D-50';
:param origin => null;
:param asOf => date('2016-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Lenders, where they are approved and their mortgages on cooperative land
description: |
  For each lender and county: whether it was approved there, and its mortgages up to the day on rights that a cooperative holds or that are derived from one that a cooperative holds. A lender approved somewhere without such a mortgage has a row too.
  APPROVED = on record for the county itself on the day of every mortgage; APPROVED_LATER = only after one; DAY_NOT_KNOWN = the county is named and the day is not; PLACE_NOT_KNOWN = the record says that it was approved in counties of a larger place and does not name them; NOT_ON_RECORD = no approval of any kind, which is not known to be a list of all.
  Approvals rest on the papers of the lender. The county is that of the land today; an approval for a code that was replaced counts for its successor.
stability: stable
scan: Lenders are few, and the approvals of each are looked at
asks:
  - row: 28
    question: Which approved banks hold mortgages on cooperative land, by origin and county, and which lenders hold some without approval there?
    with: { divisionId: D-50, asOf: "2016-12-31" }
    shows: [lenderName, origin, countyName, approval, outstanding, securedFen]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: Only land and approvals in counties at or below or above this division }
  origin:     { type: string, required: false, default: null, enum: [DOMESTIC, FOREIGN], description: "Origin of the lender; null = any" }
  asOf:       { type: date, required: true, description: The day up to which mortgages and approvals are looked at }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  lenderId:     { type: string, description: Id of the lender }
  lenderName:   { type: string, nullable: true, description: Its name }
  kind:         { type: string, nullable: true, description: "BANK or SMALL_LOAN" }
  origin:       { type: string, nullable: true, description: "DOMESTIC or FOREIGN" }
  countyId:     { type: string, nullable: true, description: "County of the land or of the approval; null = the approval names none" }
  countyName:   { type: string, nullable: true, description: Its name }
  approval:     { type: string, description: "APPROVED, APPROVED_LATER, DAY_NOT_KNOWN, PLACE_NOT_KNOWN or NOT_ON_RECORD" }
  approvedOn:   { type: date, nullable: true, description: Day of the approval that decides }
  approvalNote: { type: string, nullable: true, description: What the record says of it }
  mortgages:    { type: integer, description: Mortgages on cooperative land there }
  outstanding:  { type: integer, description: Of these not discharged on the day }
  securedFen:   { type: integer, description: Fen secured by those outstanding }
  dischargedFen: { type: integer, description: Fen secured by those discharged by the day }
  parcels:      { type: integer, description: Parcels under them }
  cooperativeIds: { type: strings, description: "The cooperatives, at most 20" }
  mortgageIds:  { type: strings, description: "The mortgages, at most 20" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (top:Record {id: $divisionId})
CALL (top, known) {
  MATCH (mortgage:Mortgage)
  WHERE mortgage.on <= $asOf
  MATCH (mortgage)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  MATCH (mortgage)-[encumbered:ENCUMBERED]->(right:LandRight)-[derived:DERIVED_FROM*0..3]->(:LandRight)<-[holds:HOLDS]-(cooperative:Cooperative)
  WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true) AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  MATCH (lender:Lender)-[lent:LENT]->(mortgage)
  WHERE lent.recordedAt <= known AND coalesce(lent.supersededAt > known, true) AND ($origin IS NULL OR lender.origin = $origin)
  MATCH (right)-[over:OVER]->(parcel:Parcel)-[located:LOCATED_IN]->(place:AdminDivision)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  MATCH (place)-[:PART_OF*0..4]->(county:AdminDivision {level: 'COUNTY'})
  WHERE EXISTS {
    MATCH (place)-[:PART_OF*0..6]->(top)
  }
  RETURN lender, county, mortgage, state, parcel, cooperative, null AS approved
  UNION ALL
  MATCH (lender:Lender)-[approved:APPROVED_IN]->(named:AdminDivision)
  WHERE approved.recordedAt <= known AND coalesce(approved.supersededAt > known, true) AND coalesce(approved.on <= $asOf, true) AND ($origin IS NULL OR lender.origin = $origin)
  OPTIONAL MATCH (named)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
  WITH lender, approved, coalesce(later, named) AS place, top
  WHERE EXISTS { MATCH (place)-[:PART_OF*0..6]->(top) } OR EXISTS { MATCH (top)-[:PART_OF*1..6]->(place) }
  RETURN lender, CASE WHEN place.level IN ['COUNTY', 'TOWNSHIP', 'VILLAGE'] THEN place END AS county, null AS mortgage, null AS state, null AS parcel,
    null AS cooperative, {on: approved.on, note: approved.note, papers: coalesce(approved.sourceIds, [])} AS approved
}
WITH known, lender, county, min(state.on) AS firstOn, collect(DISTINCT approved) AS approvals, collect(DISTINCT parcel) AS parcels,
  collect(DISTINCT CASE WHEN mortgage IS NOT NULL THEN {id: mortgage.id, fen: coalesce(state.securedFen, 0), open: coalesce(state.dischargedOn > $asOf, true)} END)
    AS mortgages,
  collect(DISTINCT cooperative.id) AS cooperatives
CALL (lender, county, known) {
  MATCH (lender)-[wider:APPROVED_IN]->(named:AdminDivision)
  WHERE county IS NOT NULL AND wider.recordedAt <= known AND coalesce(wider.supersededAt > known, true) AND coalesce(wider.on <= $asOf, true) AND named.level IN ['PROVINCE', 'CITY']
    AND EXISTS { MATCH (county)-[:PART_OF*1..3]->(named) }
  WITH wider
  ORDER BY wider.on, wider.id
  RETURN collect({on: wider.on, note: wider.note, papers: coalesce(wider.sourceIds, [])}) AS widers
}
WITH *, head(COLLECT { UNWIND approvals AS entry RETURN entry ORDER BY entry.on LIMIT 1 }) AS own
WITH *, CASE
    WHEN county IS NULL THEN 'PLACE_NOT_KNOWN'
    WHEN own IS NULL THEN CASE WHEN widers = [] THEN 'NOT_ON_RECORD' ELSE 'PLACE_NOT_KNOWN' END
    WHEN own.on IS NULL THEN 'DAY_NOT_KNOWN'
    WHEN own.on > firstOn THEN 'APPROVED_LATER'
    ELSE 'APPROVED'
  END AS approval, coalesce(own, head(widers)) AS decides
RETURN lender.id AS lenderId, lender.name AS lenderName, lender.kind AS kind, lender.origin AS origin, county.id AS countyId, county.name AS countyName,
  approval, decides.on AS approvedOn, decides.note AS approvalNote, size(mortgages) AS mortgages,
  size([entry IN mortgages WHERE entry.open]) AS outstanding, reduce(fen = 0, entry IN [entry IN mortgages WHERE entry.open] | fen + entry.fen) AS securedFen,
  reduce(fen = 0, entry IN [entry IN mortgages WHERE NOT entry.open] | fen + entry.fen) AS dischargedFen,
  size(parcels) AS parcels, COLLECT { UNWIND cooperatives AS id RETURN id ORDER BY id LIMIT 20 } AS cooperativeIds,
  COLLECT { UNWIND mortgages AS entry RETURN entry.id AS id ORDER BY id LIMIT 20 } AS mortgageIds,
  COLLECT {
    UNWIND coalesce(decides.papers, []) + COLLECT {
      UNWIND [entry IN mortgages | entry.id] + CASE WHEN decides IS NULL THEN [] ELSE [lender.id] END AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE WHEN outstanding > 0 THEN 0 ELSE 1 END, CASE approval WHEN 'NOT_ON_RECORD' THEN 1 WHEN 'APPROVED_LATER' THEN 2 WHEN 'PLACE_NOT_KNOWN' THEN 3 WHEN 'DAY_NOT_KNOWN' THEN 4 ELSE 5 END,
  outstanding DESC, mortgages DESC, lenderId, countyId
LIMIT $limit
