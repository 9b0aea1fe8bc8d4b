:param rows => [{
  id: 'DP-DJ-22',
  kind: 'ARBITRATION',
  openedOn: date('2014-02-17'),
  closedOn: date('2014-07-01'),
  outcome: 'Not accepted: the village denies coercion',
  aboutId: 'SU-DJ-22',
  raisedById: 'H-DJ-22',
  recordedAt: datetime('2014-07-15T02:00:00Z'),
  supersededAt: null
}];

/*
title: Disputes
description: A dispute, arbitration or petition.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Dispute]
      key: id
      properties: [kind, openedOn, closedOn, outcome, recordedAt, supersededAt]
  relationships:
    - type: ABOUT
      from: { label: Dispute, column: id }
      to: { label: Record, column: aboutId }
      properties: [recordedAt, supersededAt]
    - type: RAISED_BY
      from: { label: Dispute, column: id }
      to: { label: Party, column: raisedById }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (dispute:Record {id: row.id})
SET dispute:Dispute,
    dispute.kind = row.kind,
    dispute.openedOn = row.openedOn,
    dispute.closedOn = row.closedOn,
    dispute.outcome = row.outcome,
    dispute.recordedAt = row.recordedAt,
    dispute.supersededAt = row.supersededAt
WITH dispute, row
CALL (dispute, row) {
  MATCH (about:Record {id: row.aboutId})
  MERGE (dispute)-[aboutLink:ABOUT {recordedAt: row.recordedAt}]->(about)
  SET aboutLink.supersededAt = row.supersededAt
}
CALL (dispute, row) {
  MATCH (raisedBy:Record {id: row.raisedById})
  MERGE (dispute)-[raisedByLink:RAISED_BY {recordedAt: row.recordedAt}]->(raisedBy)
  SET raisedByLink.supersededAt = row.supersededAt
}
