:param ids => ['H-DJ-22', 'SU-DJ-22'];
:param asOf => date('2012-11-20');
:param asKnownAt => null;
:param maxLinks => 1000;

/*
title: Records and their relationships, as they were known at an instant
description: |
  Each record with what it said then and its relationships in both directions, each with whether it was in force on the day. A record that was not known then has no properties.
  Of a record with more relationships than maxLinks only those to others of these records are given, and it says so. Findings, runs and earlier versions are no neighbours.
params:
  ids:       { type: strings, required: true, description: Ids of records }
  asOf:      { type: date, required: false, default: null, description: "Day for which a relationship says whether it is in force; null = not said" }
  asKnownAt: { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  maxLinks:  { type: integer, default: 1000, min: 0, max: 100000, description: "Relationships of one record, from which on only those among these records are given" }
columns:
  id:         { type: string, description: Its stable id }
  labels:     { type: strings, description: Its labels }
  properties: { type: map, nullable: true, description: What it said; null when it was not known then }
  allLinks:   { type: boolean, description: Whether all of its relationships are given }
  links:      { type: list, description: "Maps of type, direction OUT or IN, otherId, otherName, otherLabels, inForce on the day, properties" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (found:Record)
WHERE found.id IN $ids
WITH known, collect(found) AS records
UNWIND records AS record
CALL (record, known) {
  OPTIONAL MATCH (record)-[:WAS*0..1]->(state)
  WHERE coalesce(state.recordedAt <= known, true) AND coalesce(state.supersededAt > known, true)
  WITH state
  ORDER BY state.recordedAt DESC
  RETURN head(collect(properties(state))) AS properties
}
WITH record, records, known, properties, COUNT { (record)--() } <= $maxLinks AS allLinks
CALL (record, records, known, allLinks) {
  RETURN null AS link, null AS other
  UNION
  WITH record, known, allLinks
  WHERE allLinks
  MATCH (record)-[link]-(other:Record)
  WHERE coalesce(link.recordedAt <= known, true) AND coalesce(link.supersededAt > known, true)
  RETURN link, other
  UNION
  WITH record, records, known, allLinks
  WHERE NOT allLinks
  UNWIND records AS other
  MATCH (record)-[link]-(other)
  WHERE coalesce(link.recordedAt <= known, true) AND coalesce(link.supersededAt > known, true)
  RETURN link, other
}
WITH record, properties, allLinks, link, other, CASE WHEN startNode(link) = record THEN 'OUT' ELSE 'IN' END AS direction
ORDER BY type(link), direction, other.id, link.recordedAt, link.from, link.id
WITH record, properties, allLinks, collect(CASE WHEN link IS NOT NULL THEN {
  type: type(link), direction: direction, otherId: other.id, otherName: coalesce(other.name, other.titleEn, other.title),
  otherLabels: labels(other), properties: properties(link),
  inForce: CASE WHEN $asOf IS NOT NULL THEN coalesce(link.from <= $asOf, true) AND coalesce($asOf < link.to, true) END
} END) AS links
RETURN record.id AS id, labels(record) AS labels, properties, allLinks, links
ORDER BY id
