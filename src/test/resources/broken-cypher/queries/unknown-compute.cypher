:param parcelId => 'PA-1';

/*
title: A title
description: A description
stability: stable
compute: magic
fetches:
  id: { type: string }
params:
  parcelId: { type: string, required: true }
columns:
  id: { type: string }
*/
MATCH (parcel:Record {id: $parcelId})
RETURN parcel.id AS id
