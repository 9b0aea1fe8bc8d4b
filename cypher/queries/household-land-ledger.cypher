:param householdId => 'H-DJ-22';
:param from => date('1990-01-01');
:param to => date('2015-12-31');
:param types => ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST', 'PRIVATE_PLOT'];
:param asKnownAt => null;
:param limit => 500;
:param maxRights => 20000;

/*
title: Land ledger of a household
description: |
  What a household, or any other party, held on the first day, each dated step in or out with its event, and what it held on the last day: opening + in − out + unexplained = closing, exactly.
  A right that began or ended without any recorded event, its agreed end included, is a step of its own, UNEXPLAINED; nothing is rounded away. Areas are exact decimals times the fraction held.
  Land whose right of operation went to a cooperative is still held by contract: ask with types OPERATION for what is worked. For collectives and parcels see land-ledger.
stability: stable
compute: land-ledger
params:
  householdId: { type: string, record: [Party], required: true, description: Id of the household or other party }
  from:        { type: date, required: true, description: Day of the opening balance }
  to:          { type: date, required: true, description: "Day of the closing balance; steps after the first day up to this day are listed" }
  types:       { type: strings, default: [CONTRACT_MGMT, HOMESTEAD, FOREST, PRIVATE_PLOT], description: Types of right that count }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:       { type: integer, default: 500, min: 1, max: 1000, description: Rows at most }
  maxRights:   { type: integer, default: 20000, min: 1, max: 100000, description: "Rights fetched at most, the earliest first; when there are more, the balance is of these only, and the answer says so" }
requires:
  - { ordered: [from, to] }
fetches:
  start:      { type: node, description: "The holder; in the first row the record asked about" }
  link:       { type: relationship, nullable: true, description: The share of the right }
  end:        { type: node, nullable: true, description: The right }
  further:    { type: integer, nullable: true, description: Always null }
  facts:      { type: map, nullable: true, description: "The right and the parcel as they were, the events that began and ended it, its papers" }
columns:
  "on":        { type: date, description: Day }
  step:      { type: string, description: "OPENING, IN, OUT, UNEXPLAINED or CLOSING" }
  areaM2:    { type: number, description: "Square metres: the balance for OPENING and CLOSING, else the change, negative when land leaves" }
  balanceM2: { type: number, description: Square metres held after the step }
  event:     { type: string, nullable: true, description: Kind of the event }
  eventId:   { type: string, nullable: true, description: Id of the event }
  rightId:   { type: string, nullable: true, description: The right that began or ended }
  type:      { type: string, nullable: true, description: Its type }
  parcelId:  { type: string, nullable: true, description: The parcel }
  sourceIds: { type: strings, description: The papers that this row rests on }
  holderId:  { type: string, nullable: true, description: Who gained or lost it }
  layer:     { type: integer, nullable: true, description: "How many rights of its type stand above the right, one derived from the other" }
  asOf:       { type: date, description: The day of the closing balance }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Shares of rights looked at }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (asked:Record {id: $householdId})
CALL (known, asked) {
  RETURN 0 AS rank, null AS day, asked AS start, null AS link, null AS end, null AS facts
  UNION ALL
  MATCH (asked)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(state)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.type IN $types
    AND coalesce(state.from <= $to, true) AND coalesce(state.to > $from, true)
  MATCH (right)-[over:OVER]->(parcel:Parcel)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  WITH known, asked AS holder, holds, right, state, parcel
  WITH known, holder, holds, right, state, parcel
  ORDER BY state.from, right.id, holder.id, parcel.id
  LIMIT $maxRights
  MATCH (parcel)-[:WAS*0..1]->(parcelState)
  WHERE parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  CALL (known, right) {
    OPTIONAL MATCH (event:Event)-[created:CREATED]->(right)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    RETURN event AS beginning ORDER BY event.on, event.id LIMIT 1
  }
  CALL (known, right) {
    OPTIONAL MATCH (event:Event)-[ended:ENDED]->(right)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    RETURN event AS ending ORDER BY event.on, event.id LIMIT 1
  }
  RETURN 1 AS rank, state.from AS day, holder AS start, holds AS link, right AS end, {from: state.from, to: state.to, type: state.type,
    layer: COUNT {
      MATCH (right)-[steps:DERIVED_FROM*1..8]->(upper:LandRight)
      WHERE upper.type = state.type AND all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
    }, parcelId: parcel.id, areaM2: parcelState.areaM2,
    beganBy: head([label IN labels(beginning) WHERE NOT label IN ['Record', 'Event', 'Party']]), beganById: beginning.id,
    endedBy: head([label IN labels(ending) WHERE NOT label IN ['Record', 'Event', 'Party']]), endedById: ending.id,
    beganPapers: COLLECT {
      MATCH (beginning)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    }, endedPapers: COLLECT {
      MATCH (ending)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    }, papers: coalesce(holds.sourceIds, []) + COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    }} AS facts
}
WITH rank, day, start, link, end, facts
ORDER BY rank, day, end.id, start.id, facts.parcelId
RETURN start, link, end, null AS further, facts
