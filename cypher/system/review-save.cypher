:param id => 'R01:H-1:SU-1@2024-01-01T00:00:00Z';
:param findingId => 'R01:H-1:SU-1';
:param decision => 'DISMISSED';
:param reason => 'The papers were found in the township archive';
:param by => 'a reviewer';
:param at => datetime('2024-01-01T00:00:00Z');

/*
title: Keep the review of a finding
description: |
  The last review of a finding counts. It stays across runs; when the facts of the finding change, the finding shows that it was reviewed and that its facts changed since.
  No row if there is no such finding.
params:
  id:        { type: string, required: true, description: Id of the review }
  findingId: { type: string, required: true, description: Id of the finding }
  decision:  { type: string, required: true, enum: [CONFIRMED, DISMISSED], description: What was decided }
  reason:    { type: string, required: true, min: 1, max: 2000, description: Why }
  by:        { type: string, required: true, min: 1, max: 200, description: Who decided }
  at:        { type: datetime, required: true, description: When }
columns:
  id:         { type: string, description: Id of the review }
  findingId:  { type: string, description: Id of the finding }
  decision:   { type: string, description: CONFIRMED or DISMISSED }
  reason:     { type: string, description: Why }
  reviewedBy: { type: string, description: Who decided }
  reviewedAt: { type: datetime, description: When }
  verdict:    { type: string, description: Verdict of the finding that was reviewed }
writes:
  nodes:
    - { labels: [Review], key: id, properties: [findingId, decision, reason, reviewedBy, reviewedAt, digest, verdict] }
    - { labels: [Finding], key: id, properties: [review, reviewedDigest] }
  relationships:
    - { type: REVIEWED, properties: [] }
*/
MATCH (finding:Finding {id: $findingId})
MERGE (review:Review {id: $id})
SET review.findingId = finding.id,
    review.decision = $decision,
    review.reason = $reason,
    review.reviewedBy = $by,
    review.reviewedAt = $at,
    review.digest = finding.digest,
    review.verdict = finding.verdict
MERGE (finding)-[:REVIEWED]->(review)
SET finding.review = $decision,
    finding.reviewedDigest = finding.digest
RETURN review.id AS id, review.findingId AS findingId, review.decision AS decision, review.reason AS reason, review.reviewedBy AS reviewedBy, review.reviewedAt AS reviewedAt,
  review.verdict AS verdict
