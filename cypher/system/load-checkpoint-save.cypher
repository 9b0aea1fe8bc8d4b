:param id => 'divisions@0';
:param rows => 10;

/*
title: Note how far a table is loaded
description: In one transaction with the rows themselves, so that a crash leaves both or neither.
params:
  id: { type: string, required: true }
  rows: { type: integer, required: true }
writes:
  nodes:
    - labels: [Checkpoint]
      key: id
      properties: [rows]
*/
MERGE (checkpoint:Checkpoint {id: $id})
SET checkpoint.rows = $rows
