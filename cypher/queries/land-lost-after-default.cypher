:param lenderKind => 'SMALL_LOAN';
:param divisionId => null;
:param asOf => date('2022-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Rights to land after a loan was not paid back
description: |
  Mortgages of a kind of lender on rights to land, that ran out without being discharged or were enforced: who borrowed, whose right it was, whether it ended by enforcement, who has it now, and what the sale brought beside what was secured.
  LOST = the right ended by the enforcement; OVERDUE = the term ended and neither discharge nor enforcement is on record, so that the loan may have been paid back. A loan paid back is not shown. That a mortgage was not filed or that there is no consent on record stands beside: the enforcement may be void.
stability: stable
asks:
  - row: 29
    question: Which households lost the right to work their land after a small loan was not paid back?
    with: { asOf: "2022-12-31" }
    shows: [householdId, outcome, parcelIds, lenderName, enforcedOn, proceedsFen]
params:
  lenderKind: { type: string, required: false, default: SMALL_LOAN, enum: [BANK, SMALL_LOAN], description: "Kind of lender; null = any" }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only land at or below this division }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  householdId:  { type: string, nullable: true, description: "Who gave the mortgage; null = not on record" }
  name:         { type: string, nullable: true, description: Name }
  outcome:      { type: string, description: "LOST, ENFORCED (no right ended on record) or OVERDUE" }
  mortgageId:   { type: string, description: Id of the mortgage }
  lenderId:     { type: string, description: The lender }
  lenderName:   { type: string, nullable: true, description: Its name }
  "on":           { type: date, description: Day of the mortgage }
  until:        { type: date, nullable: true, description: Last day of the loan }
  securedFen:   { type: integer, nullable: true, description: Fen secured }
  filedOn:      { type: date, nullable: true, description: "Day on which it was filed; null = not on record" }
  consentIds:   { type: strings, description: Consents that it names }
  rightIds:     { type: strings, description: The rights that it lay on }
  rightTypes:   { type: strings, description: Their types }
  parcelIds:    { type: strings, description: The parcels }
  areaM2:       { type: number, description: Square metres }
  enforcementId: { type: string, nullable: true, description: The enforcement }
  enforcement:  { type: string, nullable: true, description: "FORECLOSURE, COURT_SALE or EVICTION" }
  enforcedOn:   { type: date, nullable: true, description: Day of the enforcement }
  daysOverdue:  { type: integer, nullable: true, description: "Days from the end of the loan to the enforcement, or to the day asked about" }
  proceedsFen:  { type: integer, nullable: true, description: Fen that it brought }
  holderIds:    { type: strings, description: Who holds the right to work the parcels on the day }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (mortgage:Mortgage)
WHERE mortgage.on <= $asOf
MATCH (mortgage)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf AND coalesce(state.dischargedOn > $asOf, true)
MATCH (lender:Lender)-[lent:LENT]->(mortgage)
WHERE lent.recordedAt <= known AND coalesce(lent.supersededAt > known, true) AND ($lenderKind IS NULL OR lender.kind = $lenderKind)
CALL (mortgage, known) {
  OPTIONAL MATCH (mortgage)<-[of:OF]-(enforcement:Enforcement)-[:WAS*0..1]->(enforced)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND enforced.recordedAt <= known AND coalesce(enforced.supersededAt > known, true) AND enforced.on <= $asOf
  RETURN enforcement, enforced
  ORDER BY enforced.on, enforcement.id
  LIMIT 1
}
WITH *
WHERE enforcement IS NOT NULL OR state.until < $asOf
CALL (mortgage, known) {
  OPTIONAL MATCH (mortgage)-[by:BY]->(borrower:Party)
  WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND NOT borrower:Lender
  RETURN borrower
  ORDER BY borrower:Household DESC, borrower.id
  LIMIT 1
}
CALL (mortgage, enforcement, known) {
  OPTIONAL MATCH (mortgage)-[encumbered:ENCUMBERED]->(right:LandRight)-[:WAS*0..1]->(held)
  WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true) AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  WITH right, held, parcel, enforcement, known, EXISTS {
      MATCH (enforcement)-[ended:ENDED]->(right)
      WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    } AS lost
  ORDER BY right.id, parcel.id
  RETURN collect(DISTINCT right.id) AS rightIds, collect(DISTINCT held.type) AS rightTypes, collect(DISTINCT parcel) AS parcels,
    any(entry IN collect(lost) WHERE entry) AS anyLost
}
WITH *
WHERE $divisionId IS NULL OR any(parcel IN parcels WHERE EXISTS {
  MATCH (parcel)-[located:LOCATED_IN]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
})
CALL (parcels, known) {
  UNWIND parcels AS parcel
  MATCH (holder:Party)-[holds:HOLDS]->(current:LandRight)-[over:OVER]->(parcel)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  MATCH (current)-[:WAS*0..1]->(worked)
  WHERE worked.recordedAt <= known AND coalesce(worked.supersededAt > known, true) AND worked.type = 'OPERATION' AND coalesce(worked.from <= $asOf, true) AND coalesce(worked.to > $asOf, true)
  WITH DISTINCT holder.id AS holderId
  ORDER BY holderId
  RETURN collect(holderId) AS holderIds
}
CALL (mortgage, known) {
  OPTIONAL MATCH (mortgage)-[authorised:AUTHORISED_BY]->(consent:Consent)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  WITH consent
  ORDER BY consent.id
  RETURN collect(consent.id) AS consentIds
}
WITH *, CASE WHEN enforcement IS NULL THEN 'OVERDUE' WHEN anyLost THEN 'LOST' ELSE 'ENFORCED' END AS outcome
RETURN borrower.id AS householdId, borrower.name AS name, outcome, mortgage.id AS mortgageId, lender.id AS lenderId, lender.name AS lenderName, state.on AS on,
  state.until AS until, state.securedFen AS securedFen, state.filedOn AS filedOn, consentIds, rightIds, rightTypes, [parcel IN parcels | parcel.id] AS parcelIds,
  reduce(total = 0, parcel IN parcels | total + toInteger(round(parcel.areaM2 * 100))) / 100.0 AS areaM2, enforcement.id AS enforcementId,
  enforced.kind AS enforcement, enforced.on AS enforcedOn, duration.inDays(state.until, coalesce(enforced.on, $asOf)).days AS daysOverdue,
  enforced.proceedsFen AS proceedsFen, holderIds,
  COLLECT {
    UNWIND [mortgage.id, enforcement.id] + rightIds + consentIds AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE outcome WHEN 'LOST' THEN 1 WHEN 'ENFORCED' THEN 2 ELSE 3 END, on, mortgageId
LIMIT $limit
