/*
title: The folder that all records come from
description: Its digest, where the first load of an empty graph noted it and no other folder was loaded since.
columns:
  folder: { type: string }
*/
MATCH (sole:Checkpoint {id: 'sole-folder'})
WHERE sole.folder IS NOT NULL
RETURN sole.folder AS folder
