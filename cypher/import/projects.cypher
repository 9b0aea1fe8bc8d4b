:param rows => [{
  id: 'PJ-DJ-1',
  name: '石燕湾温泉度假园（虚构）',
  pinyin: null,
  tones: null,
  spellings: null,
  initials: null,
  simplified: null,
  kind: 'DEVELOPMENT',
  purpose: 'hot-spring resort',
  from: date('2012-09-01'),
  to: null,
  developerId: 'CO-SHANJU',
  divisionId: 'D-500231109971',
  recordedAt: datetime('2012-09-15T02:00:00Z'),
  supersededAt: null
}];

/*
title: Projects
description: A development or land project.
params:
  rows: { type: list, required: true }
writes:
  nodes:
    - labels: [Record, Project]
      key: id
      properties: [name, pinyin, tones, spellings, initials, simplified, kind, purpose, from, to, recordedAt, supersededAt]
  relationships:
    - type: DEVELOPED_BY
      from: { label: Project, column: id }
      to: { label: Party, column: developerId }
      properties: [recordedAt, supersededAt]
    - type: LOCATED_IN
      from: { label: Project, column: id }
      to: { label: AdminDivision, column: divisionId }
      properties: [recordedAt, supersededAt]
*/
UNWIND $rows AS row
MERGE (project:Record {id: row.id})
SET project:Project,
    project.name = row.name,
    project.pinyin = row.pinyin,
    project.tones = row.tones,
    project.spellings = row.spellings,
    project.initials = row.initials,
    project.simplified = row.simplified,
    project.kind = row.kind,
    project.purpose = row.purpose,
    project.from = row.from,
    project.to = row.to,
    project.recordedAt = row.recordedAt,
    project.supersededAt = row.supersededAt
WITH project, row
CALL (project, row) {
  MATCH (developer:Record {id: row.developerId})
  MERGE (project)-[developedBy:DEVELOPED_BY {recordedAt: row.recordedAt}]->(developer)
  SET developedBy.supersededAt = row.supersededAt
}
CALL (project, row) {
  MATCH (division:Record {id: row.divisionId})
  MERGE (project)-[locatedIn:LOCATED_IN {recordedAt: row.recordedAt}]->(division)
  SET locatedIn.supersededAt = row.supersededAt
}
