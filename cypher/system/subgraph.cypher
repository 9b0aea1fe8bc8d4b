:param ids => ['D-500231', 'D-50'];
:param asKnownAt => null;

/*
title: The graph between some entities
description: |
  The nodes with these ids and every relationship among them that was known at the instant; an answer with id columns is drawn from it. Versions are left out.
params:
  ids:       { type: strings, required: true, description: Ids of records and findings }
  asKnownAt: { type: datetime, required: false, default: null, description: "As known at this instant; null = as known now" }
columns:
  node:  { type: node, description: One of the nodes }
  links: { type: list, description: The relationships that leave it to another of the nodes }
*/
CALL () {
  MATCH (node:Record)
  WHERE node.id IN $ids
  RETURN node
  UNION
  MATCH (node:Finding)
  WHERE node.id IN $ids
  RETURN node
}
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known, collect(node) AS nodes
UNWIND nodes AS node
CALL (node, nodes, known) {
  MATCH (node)-[link]->(other:Record|Finding)
  WHERE other IN nodes AND coalesce(link.recordedAt <= known, true) AND coalesce(link.supersededAt > known, true)
  RETURN collect(link) AS links
}
RETURN node, links
ORDER BY node.id
