// The day of each batch: one row each.
MATCH (batch:ReclassificationBatch)
RETURN null AS divisionId, batch.on AS from, batch.on + duration('P1D') AS to
ORDER BY from
