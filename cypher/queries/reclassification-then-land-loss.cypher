:param divisionId => 'D-500231';
:param from => date('2010-01-01');
:param to => date('2016-01-01');
:param beforeDays => 30;
:param afterDays => 1095;
:param asKnownAt => null;
:param limit => 200;

/*
title: Households that gave land up around a change of status
description: |
  Surrenders, take-backs and every other event that ended a right to land (expropriation, swap, land ticket, transfer, sale by the court) of a household whose registration turned from agricultural to non-agricultural or resident within so many days before or after, with the notice, the consent and the pay that are on record.
  Who got other land by the same event, as in an exchange, has it in receivedIds. Two dates near each other are no cause, and a paper that is not on record may exist: this is the list to read, the rule R01 says what the law makes of each row.
stability: stable
asks:
  - row: 2
    question: Which households lost land within 180 days of becoming urban, and on what paper?
    with: { from: 2009-01-01, to: 2016-01-01, afterDays: 180 }
    shows: [householdId, changedOn, lostOn, event, manner, daysAfter, areaM2, papers]
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Only households whose land lies at or below this division" }
  from:       { type: date, required: true, description: First day of the losses }
  to:         { type: date, required: true, description: First day after them }
  beforeDays: { type: integer, default: 30, min: 0, max: 3650, description: Days that the loss may come before the change }
  afterDays:  { type: integer, default: 1095, min: 0, max: 3650, description: Days that it may come after the change }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  householdId:     { type: string, description: The household }
  householdName:   { type: string, nullable: true, description: Its name }
  changedOn:       { type: date, description: Day of the change of status }
  changeId:        { type: string, description: Id of the change }
  toStatus:        { type: string, nullable: true, description: New status }
  destinationKind: { type: string, nullable: true, description: Kind of destination }
  lostOn:          { type: date, description: Day of the loss }
  eventId:         { type: string, description: Id of that event }
  event:           { type: string, description: "Surrender, TakeBack, Expropriation, Swap, LandTicket, Transfer, Enforcement …" }
  manner:          { type: string, nullable: true, description: "FORCED, CONDITION or VOLUNTARY, as the papers say" }
  daysAfter:       { type: integer, description: "Days from the change to the loss; negative = the loss came first" }
  rightIds:        { type: strings, description: The rights that ended }
  parcelIds:       { type: strings, description: The parcels }
  areaM2:          { type: number, description: Square metres }
  noticeId:        { type: string, nullable: true, description: The notice by the household; null = none recorded }
  noticedOn:       { type: date, nullable: true, description: Day of the notice }
  consentId:       { type: string, nullable: true, description: The consent; null = none recorded }
  dueFen:          { type: integer, description: Compensation recorded as due }
  paidFen:         { type: integer, description: Compensation recorded as paid }
  receivedIds:     { type: strings, description: "Rights that the household got by the same event, as by an exchange" }
  continuesIds:    { type: strings, description: "Rights in which the land goes on, such as of a household that split off" }
  papers:          { type: strings, description: "Kind and title of the papers of the loss" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (change:RegistrationChange)
WHERE change.on >= $from - duration({days: $afterDays}) AND change.on < $to + duration({days: $beforeDays})
MATCH (household:Household)-[underwent:UNDERWENT]->(change)-[:WAS*0..1]->(changed)
WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
  AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
  AND changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT']
MATCH (household)-[holds:HOLDS]->(right:LandRight)<-[ended:ENDED]-(event:Event)-[:WAS*0..1]->(state)
WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  AND ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= $from AND state.on < $to
  AND state.on >= changed.on - duration({days: $beforeDays}) AND state.on <= changed.on + duration({days: $afterDays})
MATCH (right)-[over:OVER]->(parcel:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  AND ($divisionId IS NULL OR EXISTS {
    MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above.id = $divisionId
  })
WITH known, event, state, household, change, changed, right, parcel
ORDER BY right.id, parcel.id
WITH known, event, state, household, change, changed, collect(DISTINCT right) AS rights, collect(DISTINCT parcel) AS parcels
CALL (event, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(notice:Notice)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  RETURN notice ORDER BY notice.signedOn, notice.id LIMIT 1
}
CALL (event, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(consent:Consent)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  RETURN consent ORDER BY consent.signedOn, consent.id LIMIT 1
}
CALL (event, known) {
  OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment {kind: 'COMPENSATION'})-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true)
  RETURN coalesce(sum(paid.amountFen), 0) AS dueFen, coalesce(sum(CASE WHEN paid.paidOn IS NOT NULL THEN paid.amountFen END), 0) AS paidFen,
    collect(DISTINCT payment) AS payments
}
RETURN household.id AS householdId, household.name AS householdName, changed.on AS changedOn, change.id AS changeId, changed.toStatus AS toStatus,
  changed.destinationKind AS destinationKind,
  state.on AS lostOn, event.id AS eventId, head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS event,
    state.manner AS manner, duration.inDays(changed.on, state.on).days AS daysAfter,
  [right IN rights | right.id] AS rightIds, [parcel IN parcels | parcel.id] AS parcelIds,
  reduce(total = 0, parcel IN parcels | total + toInteger(round(parcel.areaM2 * 100))) / 100.0 AS areaM2,
  notice.id AS noticeId, notice.signedOn AS noticedOn, consent.id AS consentId, dueFen, paidFen,
  COLLECT {
    MATCH (event)-[created:CREATED]->(received:LandRight)<-[gets:HOLDS]-(household)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
      AND gets.recordedAt <= known AND coalesce(gets.supersededAt > known, true)
    RETURN DISTINCT received.id ORDER BY received.id
  } AS receivedIds,
  COLLECT {
    UNWIND rights AS right
    MATCH (right)-[succeeded:SUCCEEDED_BY]->(next:LandRight)
    WHERE succeeded.recordedAt <= known AND coalesce(succeeded.supersededAt > known, true)
    RETURN DISTINCT next.id ORDER BY next.id
  } AS continuesIds,
  COLLECT {
    MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    WITH DISTINCT source
    ORDER BY source.id
    RETURN source.type + ': ' + source.title
  } AS papers,
  COLLECT {
    UNWIND [event, change, notice, consent] + rights + payments AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY lostOn, eventId, householdId, changeId
LIMIT $limit
