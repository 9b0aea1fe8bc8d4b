:param id => 'D-TEST-COUNTY';

/*
title: Divisions as ids
description: For tests of the graph form.
stability: experimental
params:
  id: { type: string, required: true }
columns:
  countyId:    { type: string }
  townshipIds: { type: strings }
*/
MATCH (county:Record {id: $id})<-[:PART_OF]-(township:AdminDivision)
RETURN county.id AS countyId, collect(township.id) AS townshipIds
