:param id => 'D-500231';
:param type => 'PART_OF';
:param direction => 'IN';
:param afterCursor => null;
:param limit => 50;

/*
title: Neighbours of an entity, one page
description: |
  The relationships of an entity with the node at the other end, every version with the instants between which it was known. Earlier versions of the entity itself (WAS) are no neighbours.
  They come in the order in which the store keeps them, type by type at a hub: sorting would read every relationship of a hub for its first page. The cursor of the last row, given as afterCursor, brings the next page; begin anew after an import or a run of the rules, which may move them.
params:
  id:        { type: string, required: true, description: Stable id of any record or finding }
  type:      { type: string, required: false, default: null, description: "Only this relationship type; null = every type" }
  direction: { type: string, required: false, default: null, enum: [OUT, IN], description: "OUT from the entity, IN to it; null = both" }
  afterCursor: { type: integer, required: false, default: null, min: 0, description: "Cursor of the last row seen; null = from the start" }
  limit:     { type: integer, default: 50, min: 1, max: 1000, description: Rows a page }
columns:
  type:           { type: string, description: Relationship type }
  direction:      { type: string, description: "OUT from the entity, IN to it" }
  properties:     { type: map, description: What the relationship says }
  otherId:        { type: string, description: Id of the node at the other end }
  otherLabels:    { type: strings, description: Its labels }
  otherProperties: { type: map, description: Its properties as they are now }
  cursor:         { type: integer, description: Give it as afterCursor to go on behind this row }
*/
CALL () {
  MATCH (entity:Record {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Finding {id: $id})
  RETURN entity
}
CALL (entity) {
  WITH entity
  WHERE coalesce($direction = 'OUT', true)
  MATCH (entity)-[link]->(other)
  WHERE coalesce(type(link) = $type, true) AND type(link) <> 'WAS'
  RETURN link, other, 'OUT' AS direction
  UNION ALL
  WITH entity
  WHERE coalesce($direction = 'IN', true)
  MATCH (entity)<-[link]-(other)
  WHERE coalesce(type(link) = $type, true)
  RETURN link, other, 'IN' AS direction
}
WITH link, other, direction
SKIP coalesce($afterCursor, 0)
LIMIT $limit
WITH collect({link: link, other: other, direction: direction}) AS page
UNWIND range(0, size(page) - 1) AS place
WITH coalesce($afterCursor, 0) + place + 1 AS cursor, page[place].link AS link, page[place].other AS other, page[place].direction AS direction
RETURN type(link) AS type, direction, properties(link) AS properties, other.id AS otherId, labels(other) AS otherLabels, properties(other) AS otherProperties, cursor
ORDER BY cursor
