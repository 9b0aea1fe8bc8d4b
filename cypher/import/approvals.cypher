:param rows => [{
  id: 'AP-DJ-0801',
  on: date('2013-01-25'),
  approvalNo: 'XN-DJ-2013-17',
  level: 'PROVINCE',
  matter: 'Conversion of PA-DJ-0801 to construction land',
  amountFen: null,
  agencyId: 'A-DJ-LAND',
  officialId: 'P-GOV-DJ',
  recordedAt: datetime('2013-02-08T02:00:00Z'),
  supersededAt: null
}];

/*
title: Approvals
description: A decision of an authority that makes an event lawful.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Approval]
      key: id
      properties: [on, approvalNo, level, matter, amountFen, recordedAt, supersededAt]
  relationships:
    - type: ISSUED_BY
      from: { label: Approval, column: id }
      to: { label: Agency, column: agencyId }
      properties: [recordedAt, supersededAt]
    - type: SIGNED_BY
      from: { label: Approval, column: id }
      to: { label: Person, column: officialId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (approval:Record {id: row.id})
SET approval:Approval,
    approval.on = row.on,
    approval.approvalNo = row.approvalNo,
    approval.level = row.level,
    approval.matter = row.matter,
    approval.amountFen = row.amountFen,
    approval.recordedAt = row.recordedAt,
    approval.supersededAt = row.supersededAt
WITH approval, row
CALL (approval, row) {
  MATCH (agency:Record {id: row.agencyId})
  MERGE (approval)-[issuedBy:ISSUED_BY {recordedAt: row.recordedAt}]->(agency)
  SET issuedBy.supersededAt = row.supersededAt
}
CALL (approval, row) {
  MATCH (official:Record {id: row.officialId})
  MERGE (approval)-[signedBy:SIGNED_BY {recordedAt: row.recordedAt}]->(official)
  SET signedBy.supersededAt = row.supersededAt
}
