:param limit => 200;

/*
title: Parcels that were converted into shares
description: "For measuring: some parcels, in no particular order."
stability: experimental
params:
  limit: { type: integer, required: true, min: 1, max: 1000000 }
columns:
  id: { type: string }
*/
MATCH (:ShareConversion)-[:OF]->(:LandRight)-[:OVER]->(parcel:Parcel)
WITH DISTINCT parcel
LIMIT $limit
RETURN parcel.id AS id
