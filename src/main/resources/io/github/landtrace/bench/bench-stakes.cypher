/*
title: Every stake as it is known now
description: "For measuring: what other databases are given, so that they hold the same rows."
stability: experimental
params: {}
columns:
  id:       { type: string }
  holderId: { type: string }
  issuerId: { type: string }
  units:    { type: number, nullable: true }
  shareMin: { type: number, nullable: true }
  shareMax: { type: number, nullable: true }
  from:     { type: date, nullable: true }
  to:       { type: date, nullable: true }
*/
MATCH (holder:Record)-[stake:HOLDS_STAKE]->(issuer:Record)
WHERE stake.supersededAt IS NULL
RETURN stake.id AS id, holder.id AS holderId, issuer.id AS issuerId, toFloat(stake.units) AS units, stake.shareMin AS shareMin,
  stake.shareMax AS shareMax, stake.from AS from, stake.to AS to
