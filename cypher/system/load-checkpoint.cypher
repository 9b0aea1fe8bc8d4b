:param id => 'divisions@0';

/*
title: How far a table was loaded
params:
  id: { type: string, required: true }
columns:
  rows: { type: integer }
*/
MATCH (checkpoint:Checkpoint {id: $id})
RETURN checkpoint.rows AS rows
