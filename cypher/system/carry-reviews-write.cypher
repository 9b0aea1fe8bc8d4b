:param rows => [{id: 'R01:H-1:SU-1@2024-01-01T00:00:00Z', findingId: 'R01:H-1:SU-1', decision: 'DISMISSED', reason: 'The papers were found', reviewedBy: 'a reviewer', reviewedAt: datetime('2024-01-01T00:00:00Z'), digest: 'sha256:0', verdict: 'FLAGGED'}];

/*
title: Keep the reviews of the graph that is replaced
description: A run of the rules ties each to its finding when it finds it anew.
params:
  rows: { type: list, required: true, description: What carry-reviews-read gave }
columns:
  id: { type: string, description: Id of a review that was kept }
writes:
  nodes:
    - { labels: [Review], key: id, properties: [findingId, decision, reason, reviewedBy, reviewedAt, digest, verdict] }
*/
UNWIND $rows AS row
MERGE (review:Review {id: row.id})
SET review = row
RETURN review.id AS id
