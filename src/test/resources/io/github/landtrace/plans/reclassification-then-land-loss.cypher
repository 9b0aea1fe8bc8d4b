// Quarters, which hold fewer events in a smaller township.
UNWIND range(0, 55) AS quarter
WITH date('2010-01-01') + duration({months: 3 * quarter}) AS from
RETURN null AS divisionId, from, from + duration('P3M') AS to
