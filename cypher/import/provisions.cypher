:param rows => [{
  id: 'PV-RLCL-2018.30.SURRENDER-NOTICE',
  instrumentId: 'I-RLCL-2018',
  article: '30',
  matter: 'SURRENDER_NOTICE',
  effect: 'REQUIRES',
  says: 'Who gives contracted land back of their own will tells the issuer in writing half a year before.',
  from: null,
  to: null,
  binding: true,
  verification: 'TEXT',
  divisionId: null,
  recordedAt: datetime('2019-01-01T00:00:00Z'),
  supersededAt: null
}];

/*
title: Provisions
description: |
  What one article says of one matter: what it requires, forbids or allows, from which day, where, and whether it binds. A rule asks this table what was in force on the day of an event at its place.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Provision]
      key: id
      properties: [article, matter, effect, says, from, to, binding, verification, recordedAt, supersededAt]
  relationships:
    - type: PROVISION_OF
      from: { label: Provision, column: id }
      to: { label: Instrument, column: instrumentId }
      properties: [recordedAt, supersededAt]
    - type: APPLIES_IN
      from: { label: Provision, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (provision:Record {id: row.id})
SET provision:Provision,
    provision.article = row.article,
    provision.matter = row.matter,
    provision.effect = row.effect,
    provision.says = row.says,
    provision.from = row.from,
    provision.to = row.to,
    provision.binding = row.binding,
    provision.verification = row.verification,
    provision.recordedAt = row.recordedAt,
    provision.supersededAt = row.supersededAt
WITH provision, row
CALL (provision, row) {
  MATCH (instrument:Record {id: row.instrumentId})
  MERGE (provision)-[provisionOf:PROVISION_OF {recordedAt: row.recordedAt}]->(instrument)
  SET provisionOf.supersededAt = row.supersededAt
}
CALL (provision, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (provision)-[appliesIn:APPLIES_IN {recordedAt: row.recordedAt}]->(division)
  SET appliesIn.supersededAt = row.supersededAt
}
