:param rows => [{id: 'DS-500228.500155', recordedAt: datetime('2024-01-01T00:00:00Z')}];

/*
title: End the current state of these relationships
description: |
  Run before the mapping that writes the new state, which may have other ends.
  SUCCEEDED_BY stands for the type of the table that is loaded: the loader puts that in its place, because an index belongs to one type.
params:
  rows: { type: list, required: true, description: id and recordedAt of the new states }
*/
UNWIND $rows AS row
MATCH ()-[link:SUCCEEDED_BY]->()
USING INDEX link:SUCCEEDED_BY(id, recordedAt)
WHERE link.id = row.id AND link.recordedAt < row.recordedAt AND link.supersededAt IS NULL
SET link.supersededAt = row.recordedAt
