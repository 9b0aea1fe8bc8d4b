:param rows => [{from: 'D-500231', version: {id: 'D-500231'}, properties: {}}];

/*
title: Create earlier states
description: "For measuring: what a script does that loads rows and checks nothing."
params:
  rows: { type: list, required: true, description: "from, the properties of the earlier state as version, properties" }
writes:
  nodes:
    - labels: [Version]
      key: id
      properties: []
  relationships:
    - type: WAS
      from: { label: Record, column: from }
      to: { label: Version, column: id }
      properties: []
*/
UNWIND $rows AS row
MATCH (record:Record {id: row.from})
CREATE (record)-[was:WAS]->(version:Version)
SET version = row.version, was = row.properties
