:param fromId => 'CO-LANYAN';
:param toId => 'H-DJ-07';
:param asOf => date('2013-06-30');
:param time => 'ON_DAY';
:param paths => 3;
:param maxDepth => 6;
:param maxLinks => 5000;
:param asKnownAt => null;
:param identity => 'DECIDED';

/*
title: Paths between two entities
description: |
  The shortest paths between two records over stakes, memberships, offices, kin, rights, parcels, events and records of one organisation, in whichever direction the relationships point, each hop with its papers; places, laws and papers are no stations.
  ON_DAY: every hop is in force on the day, and events have happened by then. FORWARD: time never runs backwards along the path from the first to the second, and nothing lies after the day; a hop is taken on the earliest day that this allows.
  Relationships side by side between the same two records, such as an office and a stake, are one hop with a row for each. No path passes a record twice. The graph form shows only what the paths go over. That two people are connected says nothing about what they did.
stability: experimental
compute: paths
params:
  fromId:     { type: string, record: [Record], required: true, description: Id of the record to start from }
  toId:       { type: string, record: [Record], required: true, description: Id of the record to reach }
  asOf:       { type: date, required: true, description: The day }
  time:       { type: string, default: ON_DAY, enum: [ON_DAY, FORWARD], description: "How hops stand in time" }
  paths:      { type: integer, default: 3, min: 1, max: 20, description: Paths at most }
  maxDepth:   { type: integer, default: 6, min: 1, max: 8, description: Hops at most }
  maxLinks:   { type: integer, default: 5000, min: 1, max: 20000, description: "Records around each of the two, and relationships between them, fetched at most, the nearest first" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  identity:   { type: string, default: DECIDED, enum: [SEPARATE, DECIDED, POSSIBLE], description: "Records of one organisation: SEPARATE = each stands alone; DECIDED = one where a person decided so; POSSIBLE = also where it is proposed and not decided" }
fetches:
  start:      { type: node, description: "Where the relationship starts; in the first row the first record" }
  link:       { type: relationship, nullable: true, description: The relationship }
  end:        { type: node, nullable: true, description: Where it ends }
  further:    { type: integer, nullable: true, description: Always null }
  facts:      { type: map, description: "From when to when it holds, and its papers, those of its event or right included, and whether more records were around one of the two than were fetched" }
columns:
  path:       { type: integer, description: "Number of the path, the shortest first; 0 = none was found" }
  hop:        { type: integer, description: "Number of the hop on the path; rows of one number are relationships side by side; 0 = no path" }
  startId:    { type: string, description: Where the hop starts }
  startName:  { type: string, nullable: true, description: Its name }
  endId:      { type: string, description: Where it leads }
  endName:    { type: string, nullable: true, description: Its name }
  type:       { type: string, description: "The relationship; NO_PATH = none was found within what was searched" }
  reversed:   { type: boolean, description: Whether the relationship points the other way }
  from:       { type: date, nullable: true, description: "First day on which it holds; of an event its day" }
  to:         { type: date, nullable: true, description: First day on which it no longer holds; null = open }
  day:        { type: date, nullable: true, description: "FORWARD: the earliest day on which the hop can be taken over this relationship; null = at any time" }
  sourceIds:  { type: strings, description: The papers that the hop rests on }
  asOf:       { type: date, description: The day }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Relationships that were searched }
  truncated:  { type: boolean, description: Whether there may be more or shorter paths }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known,
  CASE $identity WHEN 'SEPARATE' THEN [] WHEN 'DECIDED' THEN ['SAME'] ELSE ['SAME', 'OPEN'] END AS taken
MATCH (first:Record {id: $fromId})
MATCH (second:Record {id: $toId})
CALL (known, taken, first, second) {
  RETURN first AS start, null AS link, null AS end, -1 AS depth, {cut: false} AS facts
  UNION ALL
  UNWIND [first, second] AS centre
  CALL (known, taken, centre) {
    CALL (known, taken, centre) {
      WITH known, taken, centre
      WHERE $maxDepth <= 6
      MATCH way = (centre)-[steps:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|HOLDS|OVER|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT|POSSIBLY_SAME*0..3]-(near:Record)
      WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true) AND coalesce(step.from <= $asOf, true)
        AND ($time = 'FORWARD' OR coalesce(step.to > $asOf, true)) AND (step.verdict IS NULL OR step.verdict IN taken))
      RETURN near, min(length(way)) AS depth
      UNION ALL
      WITH known, taken, centre
      WHERE $maxDepth > 6
      MATCH way = (centre)-[steps:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|HOLDS|OVER|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT|POSSIBLY_SAME*0..4]-(near:Record)
      WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true) AND coalesce(step.from <= $asOf, true)
        AND ($time = 'FORWARD' OR coalesce(step.to > $asOf, true)) AND (step.verdict IS NULL OR step.verdict IN taken))
      RETURN near, min(length(way)) AS depth
    }
    WITH near, depth
    WHERE 2 * depth <= $maxDepth + 1
    ORDER BY depth, near.id
    LIMIT $maxLinks
    WITH collect({near: near, depth: depth}) AS around
    UNWIND around AS one
    RETURN one.near AS start, one.depth AS distance, CASE WHEN size(around) >= $maxLinks THEN 1 ELSE 0 END AS full
  }
  WITH known, taken, start, min(distance) AS depth, max(full) = 1 AS cut
  MATCH (start)-[link:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|HOLDS|OVER|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT|POSSIBLY_SAME]->(end:Record)
  WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true) AND (link.verdict IS NULL OR link.verdict IN taken)
  WITH known, start, link, end, depth, cut, head([one IN [start, end] WHERE one:Event] + [one IN [start, end] WHERE one:LandRight]) AS dated
  CALL (known, dated) {
    OPTIONAL MATCH (dated)-[:WAS*0..1]->(state)
    WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    RETURN state
    ORDER BY state.recordedAt DESC
    LIMIT 1
  }
  WITH known, start, link, end, depth, cut, dated, CASE
      WHEN dated:Event THEN state.on
      ELSE coalesce(link.from, link.on, state.from) END AS from, CASE
      WHEN dated:Event THEN state.on + duration({days: 1})
      ELSE coalesce(link.to, state.to) END AS to
  WHERE coalesce(from <= $asOf, true) AND ($time = 'FORWARD' OR coalesce(dated:Event, false) OR coalesce(to > $asOf, true))
  WITH known, start, link, end, dated, from, to, depth, cut
  ORDER BY depth, start.id, link.id, end.id
  LIMIT $maxLinks
  RETURN start, link, end, depth, {from: from, to: to, cut: cut, sourceIds: COLLECT {
      UNWIND coalesce(link.sourceIds, []) + COLLECT {
        MATCH (dated)-[evidence:EVIDENCED_BY]->(source:Source)
        WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
        RETURN source.id
      } AS sourceId
      RETURN DISTINCT sourceId
      ORDER BY sourceId
    }} AS facts
}
WITH start, link, end, depth, facts
ORDER BY depth, start.id, link.id, end.id
RETURN start, link, end, null AS further, facts
