:param parcelId => 'PA-DJ-0701';
:param asOf => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Title history of a parcel
description: |
  The layers of rights over one parcel through time, ownership, contract, operation and mortgages, with who held each and by which event each began and ended, in the order of their first days.
  Gaps and overlaps with the rights of the same type under the same parent that began before are named, and what they hold together where they lie side by side. An event of which no record speaks is shown as absent, not as unlawful.
  Asked as known at two instants, the difference is what was written in between; what-changed lists it.
stability: stable
compute: title-history
params:
  parcelId:   { type: string, record: [Parcel], required: true, description: Id of the parcel }
  asOf:       { type: date, required: false, default: null, description: "Only what began by this day; null = all" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: "Rows at most; as many rights are looked at, the earliest first" }
fetches:
  start:      { type: node, description: "The right, its holder, a mortgage or its lender; in the first row the parcel" }
  link:       { type: relationship, nullable: true, description: How the two are connected }
  end:        { type: node, nullable: true, description: "The parcel, the right, its parent or the mortgage" }
  further:    { type: integer, nullable: true, description: Always null }
  facts:      { type: map, nullable: true, description: "Of a right or a mortgage, how it was, what began and ended it, its papers" }
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
  gapDays:      { type: integer, nullable: true, description: "Days without a right of this type under this parent before it; negative = days of overlap; null = none before it, or an overlap without end" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  layer:      { type: integer, nullable: true, description: "How many rights it derives from, one from the other: 0 = none" }
  note:       { type: string, nullable: true, description: "The gap, the overlap or what the rights that lie side by side hold together" }
  asOf:       { type: date, nullable: true, description: The day up to which rights began; null = all }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Rights and mortgages looked at }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (parcel:Record {id: $parcelId})
CALL (known, parcel) {
  RETURN 0 AS rank, null AS day, parcel AS start, null AS link, null AS end, null AS facts
  UNION ALL
  MATCH (parcel)<-[over:OVER]-(right:LandRight)-[:WAS*0..1]->(state)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND coalesce(state.from <= $asOf, $asOf IS NULL)
  WITH known, parcel, over, right, state
  ORDER BY state.from, right.id
  LIMIT $limit
  CALL (known, right) {
    OPTIONAL MATCH (beginning:Event)-[created:CREATED]->(right)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    RETURN beginning ORDER BY beginning.on, beginning.id LIMIT 1
  }
  CALL (known, right) {
    OPTIONAL MATCH (ending:Event)-[ended:ENDED]->(right)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    RETURN ending ORDER BY ending.on, ending.id LIMIT 1
  }
  CALL (known, parcel, over, right, state, beginning, ending) {
    RETURN right AS start, over AS link, parcel AS end, {from: state.from, to: state.to, type: state.type,
      begunBy: head([label IN labels(beginning) WHERE NOT label IN ['Record', 'Event', 'Party']]), begunById: beginning.id,
      endedBy: head([label IN labels(ending) WHERE NOT label IN ['Record', 'Event', 'Party']]), endedById: ending.id,
      succeededByIds: COLLECT {
        MATCH (right)-[succeeded:SUCCEEDED_BY]->(successor:LandRight)
        WHERE succeeded.recordedAt <= known AND coalesce(succeeded.supersededAt > known, true)
        RETURN successor.id
        ORDER BY successor.id
      }, papers: COLLECT {
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
      }} AS facts
    UNION ALL
    MATCH (holder:Party)-[holds:HOLDS]->(right)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    RETURN holder AS start, holds AS link, right AS end, null AS facts
    UNION ALL
    MATCH (right)-[derivedFrom:DERIVED_FROM]->(parent:LandRight)
    WHERE derivedFrom.recordedAt <= known AND coalesce(derivedFrom.supersededAt > known, true)
    RETURN right AS start, derivedFrom AS link, parent AS end, null AS facts
    UNION ALL
    MATCH (right)<-[encumbered:ENCUMBERED]-(mortgage:Mortgage)-[:WAS*0..1]->(mortgageState)
    WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true)
      AND mortgageState.recordedAt <= known AND coalesce(mortgageState.supersededAt > known, true)
      AND coalesce(mortgageState.on <= $asOf, $asOf IS NULL)
    CALL (known, right, encumbered, mortgage, mortgageState) {
      RETURN mortgage AS start, encumbered AS link, right AS end, {from: mortgageState.on, to: coalesce(mortgageState.dischargedOn, mortgageState.until),
        endedBy: CASE WHEN mortgageState.dischargedOn IS NOT NULL THEN 'Discharge' END,
        papers: coalesce(encumbered.sourceIds, []) + COLLECT {
        MATCH (mortgage)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      }} AS facts
      UNION ALL
      MATCH (lender:Lender)-[lent:LENT]->(mortgage)
      WHERE lent.recordedAt <= known AND coalesce(lent.supersededAt > known, true)
      RETURN lender AS start, lent AS link, mortgage AS end, null AS facts
    }
    RETURN start, link, end, facts
  }
  RETURN 1 AS rank, state.from AS day, start, link, end, facts
}
WITH rank, day, start, link, end, facts
ORDER BY rank, day, type(link), start.id, end.id
RETURN start, link, end, null AS further, facts
