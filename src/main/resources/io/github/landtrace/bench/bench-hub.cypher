/*
title: The division that most relationships lead to
description: "For measuring: read from the degrees that the store keeps."
stability: experimental
params: {}
columns:
  id:    { type: string }
  links: { type: integer }
*/
MATCH (division:AdminDivision)
WITH division, count { (division)--() } AS links
ORDER BY links DESC, division.id
LIMIT 1
RETURN division.id AS id, links
