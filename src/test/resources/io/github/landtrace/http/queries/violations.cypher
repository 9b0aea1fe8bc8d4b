:param day => date('2011-06-30');
:param kind => 'LAND';
:param depth => 3;
:param names => ['a'];
:param code => 'ab1';
:param limit => 10;

/*
title: Parameters of all kinds
description: For tests of binding.
stability: deprecated
params:
  day:   { type: date, required: true }
  kind:  { type: string, required: true, enum: [LAND, CASH] }
  depth: { type: integer, default: 3, min: 1, max: 12 }
  names: { type: strings, required: false }
  code:  { type: string, required: false, pattern: "[a-z]+[0-9]" }
  limit: { type: integer, default: 10, min: 1, max: 1000 }
columns:
  day:   { type: date }
  kind:  { type: string }
  depth: { type: integer }
  names: { type: strings, nullable: true }
  code:  { type: string, nullable: true }
*/
RETURN $day AS day, $kind AS kind, $depth AS depth, $names AS names, $code AS code
LIMIT $limit
