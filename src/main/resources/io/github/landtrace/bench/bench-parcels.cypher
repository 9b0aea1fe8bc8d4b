:param limit => 200;

/*
title: Parcels to ask for
description: "For measuring: some parcels, in the order of their ids."
stability: experimental
params:
  limit: { type: integer, required: true, min: 1, max: 1000000 }
columns:
  id: { type: string }
*/
MATCH (parcel:Parcel)
RETURN parcel.id AS id
LIMIT $limit
