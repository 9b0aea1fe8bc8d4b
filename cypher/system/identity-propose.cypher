:param atMost => 20;

/*
title: Propose records with one registration number as one organisation
description: |
  Between companies, cooperatives and lenders with the same registration number, in both directions, so that a trace in either can pass; since both had the number. What a person decided is left as it is; a proposal whose records no longer share a number ends.
  A number that more records share than the parameter says identifies none of them.
scan: it compares all organisations
params:
  atMost: { type: integer, default: 20, min: 2, max: 1000, description: Records that one number may identify }
columns:
  proposed:  { type: integer, description: Relationships that were made }
  withdrawn: { type: integer, description: Relationships that ended }
writes:
  relationships:
    - type: POSSIBLY_SAME
      from: { label: Party, column: recordId }
      to: { label: Party, column: otherId }
      properties: [verdict, reason, decidedBy, recordedAt, supersededAt]
*/
CALL () {
  MATCH (record:Party)-[same:POSSIBLY_SAME]->(other:Party)
  WHERE same.supersededAt IS NULL AND same.verdict = 'OPEN' AND coalesce(record.registrationNo <> other.registrationNo, true)
  WITH same, CASE WHEN record.recordedAt > other.recordedAt THEN record.recordedAt ELSE other.recordedAt END AS noLongerAt
  SET same.supersededAt = noLongerAt
  RETURN count(same) AS withdrawn
}
CALL () {
  MATCH (record:Company|Cooperative|Lender)
  WHERE record.registrationNo IS NOT NULL
  WITH record.registrationNo AS number, collect(record) AS records
  WHERE size(records) > 1 AND size(records) <= $atMost
  UNWIND records AS record
  UNWIND records AS other
  WITH number, record, other
  WHERE record <> other AND NOT EXISTS {
    MATCH (record)-[same:POSSIBLY_SAME]->(other)
    WHERE same.supersededAt IS NULL
  }
  CALL (number, record, other) {
    UNWIND [record, other] AS one
    MATCH (one)-[:WAS*0..1]->(state)
    WHERE state.registrationNo = number
    WITH one, min(state.recordedAt) AS numberedAt
    RETURN max(numberedAt) AS recordedAt
  }
  CREATE (record)-[:POSSIBLY_SAME {verdict: 'OPEN', reason: 'both have the registration number ' + number, recordedAt: recordedAt}]->(other)
  RETURN count(*) AS proposed
}
RETURN proposed, withdrawn
