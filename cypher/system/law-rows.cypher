/*
title: The law that the graph holds
description: |
  Instruments and their provisions, rows of the truth tables of surrenders and of forms of transfer, price zones and programmes, as known now, with the places in which they apply and what they contradict.
  A run of the rules keeps a digest of it, so that the next run can say whether the law changed.
scan: All of the law is digested
columns:
  id:         { type: string, description: Id of the record }
  properties: { type: map, description: What it says }
  links:      { type: strings, description: "Type and id of what it points to, where that still holds" }
*/
MATCH (law:Instrument|Provision|SurrenderRule|TransferFormRule|PriceZone|Programme)
RETURN law.id AS id, properties(law) AS properties,
  COLLECT {
    MATCH (law)-[link:APPLIES_IN|CONFLICTS_WITH|UNDER|PROVISION_OF]->(other:Record)
    WHERE link.supersededAt IS NULL
    RETURN type(link) + ' ' + other.id AS target
    ORDER BY target
  } AS links
ORDER BY id
