:param parcelId => 'PA-1';

/*
title: A title
description: A description
stability: stable
asks:
  - { row: 1, question: "What became of it?", with: { parcelId: PA-1 }, shows: [name] }
params:
  parcelId: { type: string, required: true }
columns:
  id: { type: string }
*/
MATCH (parcel:Record {id: $parcelId})
RETURN parcel.id AS id
