:param limit => 3;

/*
title: A column of every type
description: For tests of encoders.
stability: experimental
params:
  limit: { type: integer, default: 3, min: 1, max: 100 }
columns:
  number:   { type: integer, description: "A number, counted up" }
  share:    { type: number }
  truth:    { type: boolean }
  text:     { type: string }
  nothing:  { type: string, nullable: true }
  day:      { type: date }
  instant:  { type: datetime }
  partyIds: { type: strings }
  mixed:    { type: list }
  map:      { type: map }
  place:    { type: point }
*/
UNWIND range(1, 7) AS number
RETURN number, -0.5 AS share, true AS truth, '垫江, "Dianjiang"' AS text, null AS nothing, date('2011-06-30') AS day,
  datetime('2011-06-30T00:00:00+08:00') AS instant, ['H-1', 'H-2'] AS partyIds, [1, 'a', null] AS mixed, {a: 1, b: [date('2011-06-30')]} AS map,
  point({longitude: 107.3, latitude: 30.3}) AS place
ORDER BY number
LIMIT $limit
