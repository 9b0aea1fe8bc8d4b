:param start => 0;

/*
title: Does not end in time
description: For tests of deadlines.
stability: experimental
params:
  start: { type: integer, default: 0 }
columns:
  number: { type: integer }
*/
UNWIND range($start, 3000000000) AS number
WITH number
WHERE number < 0
RETURN number
