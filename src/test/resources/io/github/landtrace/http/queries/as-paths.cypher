:param id => 'D-TEST-COUNTY';

/*
title: Divisions as paths
description: For tests of the graph form.
stability: experimental
params:
  id: { type: string, required: true }
columns:
  path: { type: path }
*/
MATCH path = (:Record {id: $id})<-[:PART_OF]-(:AdminDivision)
RETURN path
