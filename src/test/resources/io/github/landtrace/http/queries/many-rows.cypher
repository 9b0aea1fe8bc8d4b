:param count => 10;

/*
title: As many rows as wanted
description: For tests of streaming.
stability: experimental
params:
  count: { type: integer, required: true, min: 0, max: 1000000 }
columns:
  number: { type: integer }
  text:   { type: string }
*/
UNWIND range(1, $count) AS number
RETURN number, 'row ' + toString(number) AS text
