/*
title: Whether the graph holds no record yet
description: Then the loader need not ask what it holds of each row.
columns:
  empty: { type: boolean }
*/
MATCH (record:Record)
RETURN count(record) = 0 AS empty
