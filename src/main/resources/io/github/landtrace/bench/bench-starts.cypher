:param limit => 3000;

/*
title: Organisations to start from
description: "For measuring: cooperatives and companies in the order of their ids."
stability: experimental
params:
  limit: { type: integer, required: true, min: 1, max: 1000000 }
columns:
  id: { type: string }
*/
CALL () {
  MATCH (organisation:Cooperative)
  WHERE EXISTS { (organisation)<-[:HOLDS_STAKE]-() }
  RETURN organisation
  LIMIT $limit
  UNION
  MATCH (organisation:Company)
  WHERE EXISTS { (organisation)<-[:HOLDS_STAKE]-() }
  RETURN organisation
  LIMIT $limit
}
RETURN organisation.id AS id
ORDER BY id
