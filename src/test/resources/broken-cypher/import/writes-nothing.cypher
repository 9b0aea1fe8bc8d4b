:param rows => [];
/*
title: x
description: y
params:
  rows: { type: list, required: true }
writes: {}
*/
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
