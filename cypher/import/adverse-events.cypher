:param rows => [{
  id: 'AE-DJ-22-1',
  on: date('2012-11-02'),
  kind: 'UTILITY_CUT',
  householdId: 'H-DJ-22',
  recordedAt: datetime('2012-11-16T02:00:00Z'),
  supersededAt: null
}];

/*
title: Adverse events
description: Something that put pressure on a household.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, AdverseEvent]
      key: id
      properties: [on, kind, recordedAt, supersededAt]
  relationships:
    - type: SUFFERED
      from: { label: Household, column: householdId }
      to: { label: AdverseEvent, column: id }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (adverseEvent:Record {id: row.id})
SET adverseEvent:AdverseEvent,
    adverseEvent.on = row.on,
    adverseEvent.kind = row.kind,
    adverseEvent.recordedAt = row.recordedAt,
    adverseEvent.supersededAt = row.supersededAt
WITH adverseEvent, row
CALL (adverseEvent, row) {
  MATCH (household:Record {id: row.householdId})
  MERGE (household)-[suffered:SUFFERED {recordedAt: row.recordedAt}]->(adverseEvent)
  SET suffered.supersededAt = row.supersededAt
}
