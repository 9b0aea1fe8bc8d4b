:param gives => 'CONTRACTED_LAND';
:param days => 730;
:param divisionId => null;
:param asOf => date('2016-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Land handed over for an apartment that has no title
description: |
  Households that gave land or homestead for an apartment and, a number of days after the swap, have no apartment, or one without title. A title entered later is told as late; one entered in time is not shown.
  That there is none counts only where a paper of the swap or of the apartment is known to hold every registration until that day; otherwise, and where the day lies beyond the day asked about, the outcome is UNKNOWN.
  A household may have chosen cash instead: what was paid to it for the swap and its consent to cash stand beside. Place names of the cable that no list has are under claims.
stability: stable
asks:
  - row: 18
    question: Which households handed over farmland for a flat but have no titled flat after 730 days?
    with: { asOf: "2016-12-31" }
    shows: [householdId, "on", outcome, because]
params:
  gives:      { type: string, required: false, default: CONTRACTED_LAND, enum: [CONTRACTED_LAND, HOMESTEAD], description: "What was given, alone or with the other; null = either" }
  days:       { type: integer, default: 730, min: 0, max: 7300, description: Days after the swap within which there should be a title }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only land at or below this division }
  asOf:       { type: date, required: true, description: The day up to which swaps and titles are looked at }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  householdId:   { type: string, description: The household that gave }
  householdName: { type: string, nullable: true, description: Its name }
  swapId:        { type: string, description: Id of the swap }
  "on":            { type: date, description: Day of the swap }
  gives:         { type: string, description: "CONTRACTED_LAND, HOMESTEAD or BOTH" }
  parcelIds:     { type: strings, description: The parcels given }
  areaM2:        { type: number, description: Square metres given }
  divisionName:  { type: string, nullable: true, description: Where }
  promisedAreaM2: { type: number, nullable: true, description: Square metres of apartment promised }
  promisedOn:    { type: date, nullable: true, description: Day for which it was promised }
  dwellingIds:   { type: strings, description: Apartments handed over by the day }
  deliveredOn:   { type: date, nullable: true, description: "Last day on which one was handed over; null = none by the day" }
  titledOn:      { type: date, nullable: true, description: "Day on which all of them were titled; null = not by the day" }
  dueOn:         { type: date, description: Last day of the days }
  outcome:       { type: string, description: "NO_HOME, NO_TITLE, TITLED_LATE or UNKNOWN" }
  because:       { type: string, description: What decides the outcome or why it is not known }
  paidFen:       { type: integer, description: Fen of compensation on record as paid to the household for the swap }
  cashConsentId: { type: string, nullable: true, description: Consent of the household to cash instead of the apartment }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (swap:Swap)
WHERE swap.on <= $asOf
MATCH (swap)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.gets = 'APARTMENT' AND state.on <= $asOf AND ($gives IS NULL OR state.gives IN [$gives, 'BOTH'])
MATCH (swap)-[by:BY]->(household:Household)
WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
WITH DISTINCT known, swap, state, household, state.on + duration({days: $days}) AS dueOn
CALL (swap, known) {
  OPTIONAL MATCH (swap)-[concerns:CONCERNS]->(parcel:Parcel)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  OPTIONAL MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH DISTINCT parcel, division
  ORDER BY parcel.id, division.id
  RETURN collect(DISTINCT parcel) AS parcels, head(collect(division)) AS division
}
CALL (swap, known) {
  OPTIONAL MATCH (swap)-[delivered:DELIVERED]->(dwelling:Dwelling)-[:WAS*0..1]->(home)
  WHERE delivered.recordedAt <= known AND coalesce(delivered.supersededAt > known, true) AND home.recordedAt <= known AND coalesce(home.supersededAt > known, true) AND home.deliveredOn <= $asOf
  WITH dwelling, home
  ORDER BY dwelling.id
  RETURN collect(dwelling.id) AS dwellingIds, max(home.deliveredOn) AS deliveredOn,
    CASE WHEN count(home) > 0 AND count(home.titledOn) = count(home) THEN max(home.titledOn) END AS everTitledOn
}
WITH *
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (swap, state, dwellingIds, dueOn, known) {
  UNWIND [swap.id] + dwellingIds AS recordId
  MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.recordedAt <= known AND coalesce(source.supersededAt > known, true)
    AND 'REGISTRATION' IN source.completeFor AND coalesce(source.coversFrom <= state.on, true)
  WITH source, coalesce(source.coversTo, date(source.recordedAt)) AS reaches, dueOn, known
  WHERE reaches > dueOn AND date(known) > dueOn
  RETURN min(source.id) AS completeId
}
CALL (swap, household, known) {
  OPTIONAL MATCH (swap)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.kind = 'COMPENSATION' AND paid.paidOn <= $asOf
    AND EXISTS {
      MATCH (payment)-[to:PAID_TO]->(household)
      WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    }
  WITH payment, paid
  ORDER BY payment.id
  RETURN coalesce(sum(paid.amountFen), 0) AS paidFen, collect(payment.id) AS paymentIds
}
CALL (swap, household, known) {
  OPTIONAL MATCH (swap)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(said)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true) AND said.recordedAt <= known AND coalesce(said.supersededAt > known, true) AND said.matter STARTS WITH 'Cash' AND said.signedOn <= $asOf
    AND EXISTS {
      MATCH (consent)-[given:GIVEN_BY]->(household)
      WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
    }
  RETURN min(consent.id) AS cashConsentId
}
WITH *, CASE WHEN everTitledOn <= $asOf THEN everTitledOn END AS titledOn
WITH *, CASE
    WHEN titledOn <= dueOn THEN 'TITLED'
    WHEN titledOn > dueOn THEN 'TITLED_LATE'
    WHEN dueOn >= $asOf THEN 'UNKNOWN'
    WHEN completeId IS NOT NULL OR everTitledOn IS NOT NULL THEN CASE WHEN dwellingIds = [] THEN 'NO_HOME' ELSE 'NO_TITLE' END
    ELSE 'UNKNOWN'
  END AS outcome
WHERE outcome <> 'TITLED'
RETURN household.id AS householdId, household.name AS householdName, swap.id AS swapId, state.on AS on, state.gives AS gives,
  [parcel IN parcels | parcel.id] AS parcelIds,
  reduce(total = 0, parcel IN parcels | total + toInteger(round(parcel.areaM2 * 100))) / 100.0 AS areaM2, division.name AS divisionName,
  state.promisedAreaM2 AS promisedAreaM2, state.promisedOn AS promisedOn, dwellingIds, deliveredOn, titledOn, dueOn, outcome,
  CASE
    WHEN outcome = 'TITLED_LATE' THEN 'titled ' + toString(duration.inDays(state.on, titledOn).days) + ' days after the swap'
    WHEN outcome = 'NO_HOME' THEN 'no apartment by ' + toString(dueOn) + ', by ' + completeId + ', which holds every registration'
    WHEN outcome = 'NO_TITLE' THEN 'handed over on ' + toString(deliveredOn) + ', no title by ' + toString(dueOn) + ', by '
      + coalesce(completeId + ', which holds every registration', 'the title that came after ' + toString($asOf))
    WHEN dueOn >= $asOf THEN 'the ' + toString($days) + ' days end on ' + toString(dueOn) + ', not before the day asked about'
    ELSE CASE WHEN dwellingIds = [] THEN 'no apartment' ELSE 'no title' END + ' on record, and no paper is known to hold every registration until '
      + toString(dueOn)
  END AS because, paidFen, cashConsentId,
  COLLECT {
    UNWIND [swap.id] + dwellingIds + paymentIds + CASE WHEN cashConsentId IS NULL THEN [] ELSE [cashConsentId] END AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE outcome WHEN 'NO_HOME' THEN 1 WHEN 'NO_TITLE' THEN 2 WHEN 'TITLED_LATE' THEN 3 ELSE 4 END, on, householdId, swapId
LIMIT $limit
