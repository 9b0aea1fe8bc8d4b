:param rows => [{
  id: 'CL-12-WUKAN',
  text: 'Wukan, Lufeng county, December 2011: a protest over land; the report names villagers and returning officials.',
  kind: 'FACT',
  statedBy: 'Reuters',
  post: null,
  statedOn: date('2012-02-23'),
  approximate: ['statedOn'],
  support: 'ONE_SOURCE',
  divisionId: 'D-441581',
  placeNameId: 'PN-WUKAN',
  aboutId: 'PR-WUKAN-2011',
  recordedAt: datetime('2012-02-23T00:00:00Z'),
  supersededAt: null
}];

/*
title: Claims
description: What someone said; never established by itself.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Claim]
      key: id
      properties: [text, kind, statedBy, post, statedOn, approximate, support, recordedAt, supersededAt]
  relationships:
    - type: ABOUT
      from: { label: Claim, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
    - type: NAMES
      from: { label: Claim, column: id }
      to: { label: PlaceName, column: placeNameId }
      properties: [recordedAt, supersededAt]
    - type: ABOUT
      from: { label: Claim, column: id }
      to: { label: Record, column: aboutId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (claim:Record {id: row.id})
SET claim:Claim,
    claim.text = row.text,
    claim.kind = row.kind,
    claim.statedBy = row.statedBy,
    claim.post = row.post,
    claim.statedOn = row.statedOn,
    claim.approximate = row.approximate,
    claim.support = row.support,
    claim.recordedAt = row.recordedAt,
    claim.supersededAt = row.supersededAt
WITH claim, row
CALL (claim, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (claim)-[about:ABOUT {recordedAt: row.recordedAt}]->(division)
  SET about.supersededAt = row.supersededAt
}
CALL (claim, row) {
  MATCH (placeName:Record {id: row.placeNameId})
  MERGE (claim)-[names:NAMES {recordedAt: row.recordedAt}]->(placeName)
  SET names.supersededAt = row.supersededAt
}
CALL (claim, row) {
  MATCH (about:Record {id: row.aboutId})
  MERGE (claim)-[aboutLink:ABOUT {recordedAt: row.recordedAt}]->(about)
  SET aboutLink.supersededAt = row.supersededAt
}
