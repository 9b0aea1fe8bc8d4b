:param count => 100000;

/*
title: As many rows as wanted
description: Rows of the usual types, for measuring how fast they are sent.
stability: experimental
params:
  count: { type: integer, required: true, min: 0, max: 10000000 }
columns:
  number: { type: integer }
  id:     { type: string }
  name:   { type: string }
  "on":   { type: date }
  share:  { type: number }
*/
UNWIND range(1, $count) AS number
RETURN number, 'H-' + toString(number) AS id, '垫江县第' + toString(number % 97) + '组' AS name, date('2011-06-30') AS on, number / 7.0 AS share
