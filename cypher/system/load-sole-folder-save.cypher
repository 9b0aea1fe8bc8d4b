:param folder => '0';

/*
title: Note the folder that all records come from
description: Run before its first row is written into an empty graph; null before the first row of another folder is.
params:
  folder: { type: string }
writes:
  nodes:
    - labels: [Checkpoint]
      key: id
      properties: [folder]
*/
MERGE (sole:Checkpoint {id: 'sole-folder'})
SET sole.folder = $folder
