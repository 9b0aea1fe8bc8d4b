:param id => 'D-500231';
:param type => 'PART_OF';
:param direction => 'IN';
:param afterCursor => null;
:param limit => 50;

/*
title: Neighbours of an entity, one page
description: |
  The relationships of one type and direction with the node at the other end, in the order of the ids there, every version with the instants between which it was known.
  The cursor of the last row, given as afterCursor, brings the next page.
params:
  id:        { type: string, required: true, description: Stable id of any record or finding }
  type:      { type: string, required: false, default: null, description: "Only this relationship type; null = every type" }
  direction: { type: string, required: false, default: null, enum: [OUT, IN], description: "OUT from the entity, IN to it; null = both" }
  afterCursor: { type: string, required: false, default: null, description: "Cursor of the last row seen; null = from the start" }
  limit:     { type: integer, default: 50, min: 1, max: 1000, description: Rows a page }
columns:
  type:           { type: string, description: Relationship type }
  direction:      { type: string, description: "OUT from the entity, IN to it" }
  properties:     { type: map, description: What the relationship says }
  otherId:        { type: string, description: Id of the node at the other end }
  otherLabels:    { type: strings, description: Its labels }
  otherProperties: { type: map, description: Its properties as they are now }
  cursor:         { type: string, description: Give it as afterCursor to go on behind this row }
*/
CALL () {
  MATCH (entity:Record {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Finding {id: $id})
  RETURN entity
}
CALL (entity) {
  MATCH (entity)-[link]->(other:Record|Finding)
  WHERE coalesce($direction = 'OUT', true)
  RETURN link, other, 'OUT' AS direction
  UNION ALL
  MATCH (entity)<-[link]-(other:Record|Finding)
  WHERE coalesce($direction = 'IN', true)
  RETURN link, other, 'IN' AS direction
}
WITH link, other, direction
WHERE coalesce(type(link) = $type, true)
WITH link, other, direction, other.id + ' ' + type(link) + ' ' + direction + ' ' + coalesce(link.id, link.role, '') + ' ' + coalesce(toString(link.recordedAt), '') AS cursor
WHERE coalesce(cursor > $afterCursor, true)
RETURN type(link) AS type, direction, properties(link) AS properties, other.id AS otherId, labels(other) AS otherLabels, properties(other) AS otherProperties, cursor
ORDER BY cursor
LIMIT $limit
