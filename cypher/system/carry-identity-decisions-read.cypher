/*
title: Decisions whether two records are one organisation, to be kept when the graph is replaced
scan: it tells all of them
columns:
  id:        { type: string, description: Id of the decision }
  recordId:  { type: string, description: One record }
  otherId:   { type: string, description: The other }
  verdict:   { type: string, description: "SAME, DIFFERENT or OPEN" }
  decidedAt: { type: datetime, description: When }
  decidedBy: { type: string, description: By whom }
  reason:    { type: string, description: Why }
*/
MATCH (decision:IdentityDecision)
RETURN decision.id AS id, decision.recordId AS recordId, decision.otherId AS otherId, decision.verdict AS verdict,
  decision.decidedAt AS decidedAt, decision.decidedBy AS decidedBy, decision.reason AS reason
ORDER BY decidedAt, id
