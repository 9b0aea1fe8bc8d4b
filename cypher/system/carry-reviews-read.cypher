/*
title: Reviews of findings, to be kept when the graph is replaced
description: People made them. They wait in the new graph until a run finds what they are about.
columns:
  id:         { type: string, description: Id of the review }
  findingId:  { type: string, description: Id of the finding that was reviewed }
  decision:   { type: string, description: CONFIRMED or DISMISSED }
  reason:     { type: string, description: Why }
  reviewedBy: { type: string, description: Who decided }
  reviewedAt: { type: datetime, description: When }
  digest:     { type: string, description: Digest of the facts that were reviewed }
  verdict:    { type: string, description: Verdict that was reviewed }
*/
MATCH (review:Review)
WHERE review.id > ''
RETURN review.id AS id, review.findingId AS findingId, review.decision AS decision, review.reason AS reason, review.reviewedBy AS reviewedBy, review.reviewedAt AS reviewedAt,
  review.digest AS digest, review.verdict AS verdict
ORDER BY id
