:param parcelId => 'PA-DJ-0701';
:param asKnownAt => null;
:param limit => 200;

/*
title: Title history of a parcel
description: |
  The layers of rights over one parcel through time, ownership, contract, operation and mortgages, with who held each and by which event each began and ended, in the order of their first days.
  A gap or an overlap with the right of the same type under the same parent that came before is named. An event of which no record speaks is shown as absent, not as unlawful.
  Asked as known at two instants, the difference is what was written in between.
stability: stable
params:
  parcelId:   { type: string, required: true, description: Id of the parcel }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  from:         { type: date, description: First day in force }
  to:           { type: date, nullable: true, description: First day no longer in force; null = open }
  type:         { type: string, description: "Type of right, or MORTGAGE" }
  recordId:     { type: string, description: Id of the right or the mortgage }
  parentId:     { type: string, nullable: true, description: "The right that it derives from, or that is mortgaged" }
  holderId:     { type: string, nullable: true, description: Who held it; for a mortgage the lender }
  holderName:   { type: string, nullable: true, description: Name of the holder }
  numerator:    { type: integer, nullable: true, description: Numerator of the fraction held }
  denominator:  { type: integer, nullable: true, description: Denominator of the fraction held }
  begunBy:      { type: string, nullable: true, description: Kind of the event that created it }
  begunById:    { type: string, nullable: true, description: Id of that event }
  endedBy:      { type: string, nullable: true, description: Kind of the event that ended it }
  endedById:    { type: string, nullable: true, description: Id of that event }
  succeededByIds: { type: strings, description: The rights in which it continues }
  gapDays:      { type: integer, nullable: true, description: "Days without a right of this type under this parent before it; negative = days of overlap; null = none before it" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (parcel:Record {id: $parcelId})<-[over:OVER]-(right:LandRight)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
MATCH (right)-[:WAS*0..1]->(rightState)
WHERE rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
OPTIONAL MATCH (right)-[derivedFrom:DERIVED_FROM]->(parent:LandRight)
WHERE derivedFrom.recordedAt <= known AND coalesce(derivedFrom.supersededAt > known, true)
WITH known, right, rightState, parent
ORDER BY rightState.from, right.id
WITH known, collect({right: right, state: rightState, parentId: parent.id}) AS layers
CALL (layers, known) {
  UNWIND layers AS layer
  WITH known, layers, layer, layer.right AS right, layer.state AS state,
    head([earlier IN reverse(layers) WHERE earlier.right <> layer.right AND earlier.state.type = layer.state.type
      AND coalesce(earlier.parentId = layer.parentId, earlier.parentId IS NULL AND layer.parentId IS NULL)
      AND earlier.state.from <= layer.state.from]) AS earlier
  OPTIONAL MATCH (holder:Party)-[holds:HOLDS]->(right)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  CALL (right, known) {
    OPTIONAL MATCH (beginning:Event)-[created:CREATED]->(right)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    RETURN beginning ORDER BY beginning.on, beginning.id LIMIT 1
  }
  CALL (right, known) {
    OPTIONAL MATCH (ending:Event)-[ended:ENDED]->(right)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    RETURN ending ORDER BY ending.on, ending.id LIMIT 1
  }
  RETURN state.from AS from, state.to AS to, state.type AS type, right.id AS recordId, layer.parentId AS parentId, holder.id AS holderId,
    holder.name AS holderName,
    holds.numerator AS numerator, holds.denominator AS denominator,
    head([label IN labels(beginning) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS begunBy, beginning.id AS begunById,
      head([label IN labels(ending) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS endedBy, ending.id AS endedById,
    COLLECT { MATCH (right)-[succeeded:SUCCEEDED_BY]->(successor:LandRight) WHERE succeeded.recordedAt <= known
      AND coalesce(succeeded.supersededAt > known, true) RETURN successor.id ORDER BY successor.id } AS succeededByIds,
    duration.inDays(coalesce(earlier.state.to, state.from), state.from).days - CASE WHEN earlier IS NULL THEN null ELSE 0 END AS gapDays,
    COLLECT {
    UNWIND coalesce(holds.sourceIds, []) + COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (beginning)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (ending)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
  UNION ALL
  UNWIND layers AS layer
  WITH known, layer.right AS right
  MATCH (right)<-[encumbered:ENCUMBERED]-(mortgage:Mortgage)-[:WAS*0..1]->(state)
  WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  OPTIONAL MATCH (lender:Lender)-[lent:LENT]->(mortgage)
  WHERE lent.recordedAt <= known AND coalesce(lent.supersededAt > known, true)
  RETURN state.on AS from, coalesce(state.dischargedOn, state.until) AS to, 'MORTGAGE' AS type, mortgage.id AS recordId, right.id AS parentId,
    lender.id AS holderId, lender.name AS holderName,
    null AS numerator, null AS denominator, 'Mortgage' AS begunBy, mortgage.id AS begunById,
    CASE WHEN state.dischargedOn IS NOT NULL THEN 'Discharge' END AS endedBy, null AS endedById, [] AS succeededByIds, null AS gapDays,
    COLLECT {
    UNWIND coalesce(encumbered.sourceIds, []) + COLLECT {
      MATCH (mortgage)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
}
RETURN from, to, type, recordId, parentId, holderId, holderName, numerator, denominator, begunBy, begunById, endedBy, endedById, succeededByIds,
  gapDays, sourceIds
ORDER BY from, recordId, parentId, holderId
LIMIT $limit
