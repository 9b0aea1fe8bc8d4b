/*
title: Households
description: "For measuring: all, in the order of their ids, by which those of one village follow each other."
stability: experimental
params: {}
columns:
  id: { type: string }
*/
MATCH (household:Household)
RETURN household.id AS id
ORDER BY id
