// Days on which land was given up.
MATCH (event:Surrender)
RETURN DISTINCT null AS divisionId, event.on AS from, event.on + duration('P1D') AS to
ORDER BY from
LIMIT 60
