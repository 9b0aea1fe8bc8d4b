:param householdId => 'H-DJ-22';
:param from => date('1990-01-01');
:param to => date('2015-12-31');
:param types => ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST', 'PRIVATE_PLOT'];
:param asKnownAt => null;
:param limit => 500;

/*
title: Land ledger of a household
description: |
  What a household, or any other party, held on the first day, each dated step in or out with its event, and what it held on the last day: opening + in − out + unexplained = closing, exactly.
  A right that began or ended without any recorded event, its agreed end included, is a step of its own, UNEXPLAINED; nothing is rounded away. Areas are counted in hundredths of a square metre by the fraction held.
  Land whose right of operation went to a cooperative is still held by contract: ask with types OPERATION for what is worked.
stability: stable
params:
  householdId: { type: string, required: true, description: Id of the household or other party }
  from:        { type: date, required: true, description: Day of the opening balance }
  to:          { type: date, required: true, description: "Day of the closing balance; steps after the first day up to this day are listed" }
  types:       { type: strings, default: [CONTRACT_MGMT, HOMESTEAD, FOREST, PRIVATE_PLOT], description: Types of right that count }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:       { type: integer, default: 500, min: 1, max: 1000, description: Rows at most }
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
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (party:Record {id: $householdId})
CALL (party, known) {
  MATCH (party)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(state)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.type IN $types
  MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  RETURN collect({right: right, parcel: parcel, from: state.from, to: state.to, type: state.type, holds: holds,
    hundredths: toInteger(round(round(parcelState.areaM2 * 100) * holds.numerator / holds.denominator))}) AS spells
}
WITH known, spells,
  reduce(total = 0, spell IN spells | total + CASE WHEN spell.from <= $from AND coalesce(spell.to > $from, true) THEN spell.hundredths
    ELSE 0 END) AS opening,
  reduce(total = 0, spell IN spells | total + CASE WHEN spell.from <= $to AND coalesce(spell.to > $to, true) THEN spell.hundredths
    ELSE 0 END) AS closing
CALL (known, spells, opening) {
  UNWIND spells AS spell
  WITH known, spell, spell.right AS right
  WHERE spell.from > $from AND spell.from <= $to
  CALL (right, known) {
    OPTIONAL MATCH (event:Event)-[created:CREATED]->(right)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    RETURN event ORDER BY event.on, event.id LIMIT 1
  }
  RETURN 1 AS place, spell.from AS on, CASE WHEN event IS NULL THEN 'UNEXPLAINED' ELSE 'IN' END AS step, spell.hundredths AS change, event,
    spell.right AS landRight, spell.parcel AS parcel, spell.type AS type, spell.holds.sourceIds AS papers
  UNION ALL
  UNWIND spells AS spell
  WITH known, spell, spell.right AS right
  WHERE spell.to > $from AND spell.to <= $to
  CALL (right, known) {
    OPTIONAL MATCH (event:Event)-[ended:ENDED]->(right)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    RETURN event ORDER BY event.on, event.id LIMIT 1
  }
  RETURN 1 AS place, spell.to AS on, CASE WHEN event IS NULL THEN 'UNEXPLAINED' ELSE 'OUT' END AS step, -spell.hundredths AS change, event,
    spell.right AS landRight, spell.parcel AS parcel, spell.type AS type, spell.holds.sourceIds AS papers
  UNION ALL
  RETURN 0 AS place, $from AS on, 'OPENING' AS step, opening AS change, null AS event, null AS landRight, null AS parcel, null AS type, [] AS papers
  UNION ALL
  RETURN 2 AS place, $to AS on, 'CLOSING' AS step, 0 AS change, null AS event, null AS landRight, null AS parcel, null AS type, [] AS papers
}
WITH known, place, on, step, change, event, landRight, parcel, type, papers, closing
ORDER BY place, on, step, landRight.id
WITH known, closing, collect({place: place, on: on, step: step, change: change, event: event, right: landRight, parcel: parcel, type: type,
  papers: papers}) AS lines
UNWIND range(0, size(lines) - 1) AS position
WITH known, closing, position, lines[position] AS line, reduce(total = 0, earlier IN lines[0..position + 1] | total + earlier.change) AS balance
WITH known, closing, position, line, balance, line.event AS event, line.right AS landRight
RETURN line.on AS on, line.step AS step, CASE line.step WHEN 'CLOSING' THEN closing ELSE line.change END / 100.0 AS areaM2,
  balance / 100.0 AS balanceM2,
  head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS event, event.id AS eventId, landRight.id AS rightId,
    line.type AS type, line.parcel.id AS parcelId,
  COLLECT {
    UNWIND coalesce(line.papers, []) + COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (landRight)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY position
LIMIT $limit
