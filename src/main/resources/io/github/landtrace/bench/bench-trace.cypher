:param partyId => 'C-DJ-01';
:param asOf => date('2016-01-01');

/*
title: Every stake above an organisation
description: |
  For measuring: the stakes in an organisation and in all that stand above it, as of a day, each once, whatever the chains and cycles between.
  The number of steps stands in the statement, because Cypher takes no parameter there; the benchmark puts another in its place.
stability: experimental
params:
  partyId: { type: string, required: true }
  asOf:    { type: date, required: true }
columns:
  id:       { type: string }
  holderId: { type: string }
  issuerId: { type: string }
  units:    { type: number, nullable: true }
  shareMin: { type: number, nullable: true }
  shareMax: { type: number, nullable: true }
*/
MATCH (start:Record {id: $partyId})<-[steps:HOLDS_STAKE*0..11]-(issuer:Record)
WHERE all(step IN steps WHERE step.supersededAt IS NULL AND step.from <= $asOf AND coalesce(step.to > $asOf, true))
WITH DISTINCT issuer
MATCH (holder:Record)-[stake:HOLDS_STAKE]->(issuer)
WHERE stake.supersededAt IS NULL AND stake.from <= $asOf AND coalesce(stake.to > $asOf, true)
RETURN stake.id AS id, holder.id AS holderId, issuer.id AS issuerId, stake.units AS units, stake.shareMin AS shareMin, stake.shareMax AS shareMax
ORDER BY id
