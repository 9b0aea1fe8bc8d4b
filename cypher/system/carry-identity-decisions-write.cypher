:param rows => [{id: 'CO-LANYAN~CO-PANYU@2024-01-01T00:00:00Z', recordId: 'CO-LANYAN', otherId: 'CO-PANYU', verdict: 'DIFFERENT', decidedAt: datetime('2024-01-01T00:00:00Z'), decidedBy: 'an investigator', reason: 'two numbers in the register'}];

/*
title: Keep decisions whether two records are one organisation
description: A decision is never changed, a later one counts, from its instant on, in traces that pass between the two. One about a record that the graph lacks is not written.
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
    - type: POSSIBLY_SAME
      from: { label: Party, column: recordId }
      to: { label: Party, column: otherId }
      properties: [verdict, reason, decidedBy, recordedAt, supersededAt]
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
WITH row, decision, record, other
CALL (row, record, other) {
  UNWIND [[record, other], [other, record]] AS pair
  WITH row, pair[0] AS one, pair[1] AS two
  CALL (row, one, two) {
    MATCH (one)-[before:POSSIBLY_SAME]->(two)
    WHERE before.supersededAt IS NULL AND before.recordedAt < row.decidedAt
    SET before.supersededAt = row.decidedAt
  }
  MERGE (one)-[same:POSSIBLY_SAME {recordedAt: row.decidedAt}]->(two)
  SET same.verdict = row.verdict, same.reason = row.reason, same.decidedBy = row.decidedBy
}
RETURN decision.id AS id
