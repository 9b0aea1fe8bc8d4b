:param rows => [{id: 'PA-BENCH-1'}];

/*
title: Create nodes
description: "For measuring: what a script does that loads rows and checks nothing. The benchmark adds the other labels of the kind to Record."
params:
  rows: { type: list, required: true, description: Properties }
writes:
  nodes:
    - labels: [Record]
      key: id
      properties: []
*/
UNWIND $rows AS row
CREATE (node:Record)
SET node = row
