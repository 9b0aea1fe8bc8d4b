:param ids => ['H-DJ-22', 'SU-DJ-22'];
:param maxLinks => 1000;

/*
title: The last instant at which anything changed about some records
description: "The latest instant at which one of them, or one of their relationships, was recorded or superseded: as known at it, they are what they are now. Relationships of a record with more than maxLinks are left out."
params:
  ids:      { type: strings, required: true, description: Ids of records }
  maxLinks: { type: integer, default: 1000, min: 0, max: 100000, description: "Relationships of one record, from which on they are not looked at" }
columns:
  knownAt: { type: datetime, nullable: true, description: That instant; null when none is recorded }
*/
MATCH (record:Record)
WHERE record.id IN $ids
CALL (record) {
  MATCH (record)-[:WAS*0..1]->(state)
  UNWIND [state.recordedAt, state.supersededAt] AS instant
  RETURN instant
  UNION
  WITH record
  WHERE COUNT { (record)--() } <= $maxLinks
  MATCH (record)-[link]-(:Record)
  UNWIND [link.recordedAt, link.supersededAt] AS instant
  RETURN instant
}
RETURN max(instant) AS knownAt
