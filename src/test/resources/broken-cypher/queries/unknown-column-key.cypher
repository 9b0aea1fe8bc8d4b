:param parcelId => 'PA-1';

/*
title: A title
description: A description
stability: stable
params:
  parcelId: { type: string, required: true }
columns:
  id: { type: string, unit: m2 }
*/
MATCH (parcel:Record {id: $parcelId})
RETURN parcel.id AS id
