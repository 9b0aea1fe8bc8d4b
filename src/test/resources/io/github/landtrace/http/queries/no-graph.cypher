/*
title: Nothing to draw
description: For tests of the graph form.
stability: experimental
params: {}
columns:
  number: { type: integer }
*/
RETURN 1 AS number
