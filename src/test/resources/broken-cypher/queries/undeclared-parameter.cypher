:param parcelId => 'PA-1';

/*
title: A title
description: A description
stability: stable
params:
  parcelId: { type: string, required: true }
columns:
  id: { type: string }
*/
MATCH (parcel:Record {id: $parcelId})
WHERE parcel.areaM2 > $least RETURN parcel.id AS id
