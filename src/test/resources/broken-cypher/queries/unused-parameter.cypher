:param parcelId => 'PA-1';
:param other => 'x';

/*
title: A title
description: A description
stability: stable
params:
  other: { type: string }
  parcelId: { type: string, required: true }
columns:
  id: { type: string }
*/
MATCH (parcel:Record {id: $parcelId})
RETURN parcel.id AS id
