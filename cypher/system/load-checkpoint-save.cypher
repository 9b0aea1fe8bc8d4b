:param id => 'divisions@0';
:param rows => 10;

/*
title: Note how far a table is loaded
description: |
  In one transaction with the rows themselves, so that a crash leaves both or neither.
  Tells whose records alone the graph holds, so that a load into an empty graph hears of another that began beside it.
params:
  id: { type: string, required: true }
  rows: { type: integer, required: true }
columns:
  soleFolder: { type: string, description: "The digest of the folder that all records come from; null when they come from several" }
writes:
  nodes:
    - labels: [Checkpoint]
      key: id
      properties: [rows]
*/
MERGE (checkpoint:Checkpoint {id: $id})
SET checkpoint.rows = $rows
WITH checkpoint
OPTIONAL MATCH (sole:Checkpoint {id: 'sole-folder'})
RETURN sole.folder AS soleFolder
