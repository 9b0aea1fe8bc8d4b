:param rows => [{id: 'D-500231', recordedAt: datetime('2024-01-01T00:00:00Z')}];
:param outgoing => ['PART_OF'];
:param incoming => [];

/*
title: Keep the current state of these records as history
description: |
  Run before the mapping that writes the new state. Relationships that the row itself makes end with it.
  PART_OF and UNDERWENT stand for the types that the table's own rows make from and to their node: the loader puts those in their place,
  because all other relationships of a collective or a division are too many to be looked at. Where a table makes none in one direction,
  its list is empty, and so nothing ends.
params:
  rows: { type: list, required: true, description: "id and recordedAt of the new states" }
  outgoing: { type: strings, required: true, description: Types that the table's rows make from their node }
  incoming: { type: strings, required: true, description: Types that the table's rows make to their node }
writes:
  nodes:
    - labels: [Version]
      key: id
      properties: [recordedAt, supersededAt]
  relationships:
    - type: WAS
      from: { label: Record, column: id }
      to: { label: Version, column: id }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
WHERE record.recordedAt < row.recordedAt
MERGE (record)-[was:WAS {recordedAt: record.recordedAt}]->(version:Version {id: record.id, recordedAt: record.recordedAt})
SET version = properties(record),
    version.supersededAt = coalesce(record.supersededAt, row.recordedAt),
    was.supersededAt = version.supersededAt
WITH record, row
CALL (record, row) {
  MATCH (record)-[link:PART_OF]->(:Record)
  WHERE type(link) IN $outgoing AND link.id IS NULL AND link.supersededAt IS NULL
  SET link.supersededAt = row.recordedAt
}
CALL (record, row) {
  MATCH (record)<-[link:UNDERWENT]-(:Record)
  WHERE type(link) IN $incoming AND link.id IS NULL AND link.supersededAt IS NULL
  SET link.supersededAt = row.recordedAt
}
