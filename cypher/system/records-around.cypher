:param ids => ['H-DJ-22'];
:param isStart => true;
:param background => ['AdminDivision', 'Source'];

/*
title: Records one step from others
description: |
  For a run that looks only at what changed: from the changed records, step by step, to what the rules may be about.
  The walk does not go on through the background, such as a division or a source, for what hangs on it is not thereby connected; it begins at one that changed itself.
params:
  ids:     { type: strings, required: true, description: Where to go from }
  isStart: { type: boolean, required: true, description: Whether these are the changed records themselves }
  background: { type: strings, required: true, description: Labels through which the walk does not go on }
columns:
  id: { type: string, description: A record one step away }
*/
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE $isStart OR none(label IN labels(record) WHERE label IN $background)
MATCH (record)--(other:Record)
WITH DISTINCT other
RETURN other.id AS id
