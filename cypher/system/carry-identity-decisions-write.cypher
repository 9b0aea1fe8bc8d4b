:param rows => [{id: 'CO-LANYAN~CO-PANYU@2024-01-01T00:00:00Z', recordId: 'CO-LANYAN', otherId: 'CO-PANYU', verdict: 'DIFFERENT', decidedAt: datetime('2024-01-01T00:00:00Z'), decidedBy: 'an investigator', reason: 'two numbers in the register'}];

/*
title: Keep decisions whether two records are one organisation
description: A decision is never changed, a later one counts. One about a record that the graph lacks is not written.
params:
  rows: { type: list, required: true, description: "What carry-identity-decisions-read gave, or a new decision" }
columns:
  id: { type: string, description: Id of a decision that was written }
writes:
  nodes:
    - { labels: [IdentityDecision], key: id, properties: [recordId, otherId, verdict, decidedAt, decidedBy, reason] }
  relationships:
    - type: DECIDES_ON
      from: { label: IdentityDecision, column: id }
      to: { label: Record, column: recordId }
      properties: []
*/
UNWIND $rows AS row
MATCH (record:Record {id: row.recordId})
MATCH (other:Record {id: row.otherId})
MERGE (decision:IdentityDecision {id: row.id})
SET decision.recordId = row.recordId,
    decision.otherId = row.otherId,
    decision.verdict = row.verdict,
    decision.decidedAt = row.decidedAt,
    decision.decidedBy = row.decidedBy,
    decision.reason = row.reason
MERGE (decision)-[:DECIDES_ON]->(record)
MERGE (decision)-[:DECIDES_ON]->(other)
RETURN decision.id AS id
