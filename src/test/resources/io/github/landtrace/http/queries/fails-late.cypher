:param count => 20000;

/*
title: Fails after many rows
description: For tests of answers that are cut.
stability: experimental
params:
  count: { type: integer, required: true }
columns:
  number: { type: integer }
*/
UNWIND range(1, $count) AS number
RETURN 1 / CASE WHEN number = $count THEN 0 ELSE 1 END AS number
