:param fromId => 'CO-LANYAN';
:param toId => 'H-DJ-07';
:param asOf => date('2013-06-30');
:param time => 'ON_DAY';
:param paths => 3;
:param maxDepth => 6;
:param maxLinks => 5000;
:param asKnownAt => null;

/*
title: Paths between two entities
description: |
  The shortest paths between two records over stakes, memberships, offices, kin, rights, parcels and events, in whichever direction the relationships point, each hop with its papers; places, laws and papers are no stations.
  ON_DAY: every hop is in force on the day, and events have happened by then. FORWARD: time never runs backwards along the path from the first to the second, and nothing lies after the day; a hop is taken on the earliest day that this allows.
  No path passes a record twice. That two people are connected says nothing about what they did.
stability: experimental
compute: paths
params:
  fromId:     { type: string, required: true, description: Id of the record to start from }
  toId:       { type: string, required: true, description: Id of the record to reach }
  asOf:       { type: date, required: true, description: The day }
  time:       { type: string, default: ON_DAY, enum: [ON_DAY, FORWARD], description: "How hops stand in time" }
  paths:      { type: integer, default: 3, min: 1, max: 20, description: Paths at most }
  maxDepth:   { type: integer, default: 6, min: 1, max: 8, description: Hops at most }
  maxLinks:   { type: integer, default: 5000, min: 1, max: 20000, description: "Records around each of the two, and relationships between them, fetched at most, the nearest first" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
fetches:
  start:      { type: node, description: Where the relationship starts }
  link:       { type: relationship, description: The relationship }
  end:        { type: node, description: Where it ends }
  further:    { type: integer, nullable: true, description: Always null }
  facts:      { type: map, description: "From when to when it holds, and its papers, those of its event or right included" }
columns:
  path:       { type: integer, description: "Number of the path, the shortest first" }
  hop:        { type: integer, description: Number of the hop on the path }
  startId:    { type: string, description: Where the hop starts }
  startName:  { type: string, nullable: true, description: Its name }
  endId:      { type: string, description: Where it leads }
  endName:    { type: string, nullable: true, description: Its name }
  type:       { type: string, description: The relationship }
  reversed:   { type: boolean, description: Whether the relationship points the other way }
  from:       { type: date, nullable: true, description: "First day on which it holds; of an event its day" }
  to:         { type: date, nullable: true, description: First day on which it no longer holds; null = open }
  day:        { type: date, nullable: true, description: "FORWARD: the earliest day on which the hop can be taken; null = at any time" }
  sourceIds:  { type: strings, description: The papers that the hop rests on }
  asOf:       { type: date, description: The day }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Relationships that were searched }
  truncated:  { type: boolean, description: Whether there may be more or shorter paths }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (first:Record {id: $fromId})
MATCH (second:Record {id: $toId})
CALL (known, first, second) {
  UNWIND [first, second] AS centre
  CALL (known, centre) {
    MATCH way = (centre)-[steps:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|HOLDS|OVER|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT*0..4]-(near:Record)
    WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true) AND coalesce(step.from <= $asOf, true)
      AND ($time = 'FORWARD' OR coalesce(step.to > $asOf, true)))
    WITH near, min(length(way)) AS depth
    WHERE 2 * depth <= $maxDepth + 1
    WITH near, depth
    ORDER BY depth, near.id
    LIMIT $maxLinks
    RETURN near, depth
  }
  RETURN near AS start, min(depth) AS depth
}
MATCH (start)-[link:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|HOLDS|OVER|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT]->(end:Record)
WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
WITH known, start, link, end, depth, head([one IN [start, end] WHERE one:Event] + [one IN [start, end] WHERE one:LandRight]) AS dated
CALL (known, dated) {
  OPTIONAL MATCH (dated)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN state
  ORDER BY state.recordedAt DESC
  LIMIT 1
}
WITH known, start, link, end, depth, dated, CASE
    WHEN dated:Event THEN state.on
    ELSE coalesce(link.from, link.on, state.from) END AS from, CASE
    WHEN dated:Event THEN state.on + duration({days: 1})
    ELSE coalesce(link.to, state.to) END AS to
WHERE coalesce(from <= $asOf, true) AND ($time = 'FORWARD' OR coalesce(dated:Event, false) OR coalesce(to > $asOf, true))
WITH known, start, link, end, dated, from, to, depth
ORDER BY depth, start.id, link.id, end.id
LIMIT $maxLinks
RETURN start, link, end, null AS further, {from: from, to: to, sourceIds: COLLECT {
    UNWIND coalesce(link.sourceIds, []) + COLLECT {
      MATCH (dated)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  }} AS facts
