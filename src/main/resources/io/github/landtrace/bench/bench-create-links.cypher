:param rows => [{from: 'D-500231', to: 'D-50', properties: {}}];

/*
title: Create relationships
description: "For measuring: what a script does that loads rows and checks nothing. PART_OF stands for the type; the benchmark puts another in its place."
params:
  rows: { type: list, required: true, description: "from, to, properties" }
writes:
  relationships:
    - type: PART_OF
      from: { label: Record, column: from }
      to: { label: Record, column: to }
      properties: []
*/
UNWIND $rows AS row
MATCH (start:Record {id: row.from})
MATCH (end:Record {id: row.to})
CREATE (start)-[link:PART_OF]->(end)
SET link = row.properties
