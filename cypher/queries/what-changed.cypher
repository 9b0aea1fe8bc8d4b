:param recordId => 'CO-YUNXIU';
:param from => date('2011-01-01');
:param to => date('2014-12-31');
:param knownFrom => datetime('2012-01-01T00:00:00Z');
:param asKnownAt => datetime('2016-01-01T00:00:00Z');
:param maxRecords => 1000;
:param maxRows => 1000;

/*
title: What changed about a record or a place
description: |
  Two questions on two clocks, about a record and what hangs on it (its relationships, its rights and events and what belongs to these), or about a division (what lies, lives or is registered in it).
  LEGAL, between two days: what began, ended or happened after the first day and up to the last, as it was known at asKnownAt. KNOWN, between two instants: what the registers wrote, corrected or withdrew after knownFrom and up to asKnownAt, whatever day it speaks of.
  daysLate sets the two clocks against each other: how many days after its legal day something was written. A large number is a late or backdated entry, which is not by itself a wrong one. A date counts as written when the register first showed it; a corrected date is its own legal day.
stability: experimental
compute: what-changed
params:
  recordId:   { type: string, record: [Record], required: true, description: "Id of the record or the division (D- and its code)" }
  from:       { type: date, required: false, default: null, description: "Changes after this day; null = no LEGAL rows" }
  to:         { type: date, required: false, default: null, description: "Changes up to this day; null = no LEGAL rows" }
  knownFrom:  { type: datetime, required: false, default: null, description: "What was written after this instant; null = no KNOWN rows" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "What was written up to this instant, and LEGAL as known at it; null = as known now" }
  maxRecords: { type: integer, default: 1000, min: 1, max: 5000, description: "Records, and relationships, fetched at most, the nearest first" }
  maxRows:    { type: integer, default: 1000, min: 1, max: 20000, description: "Rows at most, LEGAL before KNOWN, the earliest first" }
requires:
  - { ordered: [from, to] }
  - { together: [from, to] }
  - { ordered: [knownFrom, asKnownAt] }
  - { anyOf: [from, knownFrom] }
fetches:
  start:      { type: node, description: "The record, or where the relationship starts" }
  link:       { type: relationship, nullable: true, description: A relationship that changed }
  end:        { type: node, nullable: true, description: Where it ends }
  further:    { type: integer, nullable: true, description: "In the first row: records and relationships left out because of maxRecords, when there are any" }
  facts:      { type: map, nullable: true, description: "Of a record, its earlier versions and its papers" }
columns:
  clock:      { type: string, description: "LEGAL or KNOWN" }
  change:     { type: string, description: "BEGAN, ENDED, HAPPENED or DATED on the legal clock; WRITTEN, CORRECTED or WITHDRAWN on that of knowledge" }
  day:        { type: date, nullable: true, description: The legal day of the change; null = it has none }
  recordedAt: { type: datetime, nullable: true, description: "When the register showed it, or no longer showed it" }
  daysLate:   { type: integer, nullable: true, description: "Days from the legal day to recordedAt; negative = written before it takes effect" }
  kind:       { type: string, nullable: true, description: The label of the record or the type of the relationship }
  recordId:   { type: string, description: "The record, or where the relationship starts" }
  otherId:    { type: string, nullable: true, description: Where the relationship ends }
  property:   { type: string, nullable: true, description: "The date that fell into the interval, or the value that was corrected" }
  before:     { type: string, nullable: true, description: "CORRECTED: the value until then, as text" }
  after:      { type: string, nullable: true, description: "CORRECTED: the value from then on, as text; null = none" }
  sourceIds:  { type: strings, description: The papers of the record or relationship }
  asOf:       { type: date, nullable: true, description: The last day }
  asKnownAt:  { type: datetime, nullable: true, description: The instant of knowledge; null = now }
  explored:   { type: integer, description: Records and relationships looked at }
  truncated:  { type: boolean, description: Whether anything was cut }
  reason:     { type: string, nullable: true, description: What was cut and why }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (centre:Record {id: $recordId})
CALL (centre) {
  RETURN centre AS thing, 0 AS depth
  UNION
  CALL (centre) {
    MATCH (centre)-[:HOLDS|OVER|CONCERNS|CREATED|ENDED|ENCUMBERED|OF|INTO|BY|TO|UNDERWENT|FOR|PAID_BY|PAID_TO|AUTHORISED_BY]-(one:Record)
    WHERE one:Event OR one:LandRight OR one:Payment OR one:Consent OR one:Resolution
    RETURN one
    UNION
    MATCH (centre:AdminDivision)<-[:PART_OF*0..4]-(:AdminDivision)<-[:LOCATED_IN|REGISTERED_IN|RESIDES_IN|APPROVED_IN|FROM_PLACE|TO_PLACE]-(one:Record)
    RETURN one
  }
  WITH DISTINCT one
  ORDER BY one.id
  LIMIT $maxRecords
  RETURN one AS thing, 1 AS depth
  UNION
  CALL (centre) {
    MATCH (centre)-[:HOLDS|OVER|CONCERNS|CREATED|ENDED|ENCUMBERED|OF|INTO|BY|TO|UNDERWENT|FOR|AUTHORISED_BY]-(one:Record)
    WHERE one:Event OR one:LandRight
    RETURN one
    UNION
    MATCH (centre:AdminDivision)<-[:PART_OF*0..4]-(:AdminDivision)<-[:LOCATED_IN|REGISTERED_IN]-(one:Record)
    RETURN one
  }
  WITH DISTINCT one
  ORDER BY one.id
  LIMIT $maxRecords
  MATCH (one)-[:OVER|HOLDS|CONCERNS|CREATED|ENDED|ENCUMBERED|OF|FOR|AUTHORISED_BY|UNDERWENT]-(two:Record)
  WHERE two:Event OR two:Payment OR two:Consent OR two:Resolution OR two:LandRight AND NOT one:Event
  WITH DISTINCT two
  ORDER BY two.id
  LIMIT $maxRecords
  RETURN two AS thing, 2 AS depth
}
WITH known, thing, min(depth) AS depth
ORDER BY depth, thing.id
LIMIT $maxRecords
CALL (known, thing, depth) {
  WITH thing
  RETURN thing AS start, null AS link, null AS end, {versions: COLLECT {
      MATCH (thing)-[:WAS]->(version)
      RETURN properties(version)
      ORDER BY version.recordedAt
    }, sourceIds: COLLECT {
      MATCH (thing)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN DISTINCT source.id
      ORDER BY source.id
    }} AS facts
  UNION ALL
  WITH known, thing, depth
  MATCH (thing)-[link:HOLDS_STAKE|MEMBER_OF|HOLDS_OFFICE|KIN_OF|SPLIT_FROM|RESIDES_IN|REGISTERED_IN|HOLDS|OVER|LOCATED_IN|DERIVED_FROM|SUCCEEDED_BY|CREATED|ENDED|ENCUMBERED|BY|TO|OF|INTO|CONCERNS|LENT|UNDERWENT|APPROVED_IN|FOR|PAID_BY|PAID_TO|INTO_ACCOUNT_OF|AUTHORISED_BY|UNDER]-(:Record)
  WHERE $from < link.from <= $to OR $from < link.to <= $to OR $from < link.on <= $to
    OR $knownFrom < link.recordedAt <= known OR $knownFrom < link.supersededAt <= known
  WITH link
  ORDER BY coalesce(link.from, link.on), link.recordedAt, startNode(link).id, endNode(link).id
  LIMIT $maxRecords
  RETURN startNode(link) AS start, link, endNode(link) AS end, null AS facts
}
WITH start, link, end, facts, depth
ORDER BY link IS NOT NULL, depth, start.id, link.id, end.id, link.recordedAt
LIMIT 2 * $maxRecords
RETURN start, link, end, null AS further, facts
