// Parcels that went into a cooperative, and others.
CALL () {
  MATCH (parcel:Parcel)<-[:OVER]-(:LandRight)<-[:OF]-(:ShareConversion)
  RETURN DISTINCT parcel
  ORDER BY parcel.id
  LIMIT 30
  UNION
  MATCH (parcel:Parcel)
  RETURN parcel
  ORDER BY parcel.id
  LIMIT 20
}
RETURN parcel.id AS parcelId, date('2022-01-01') AS asOf
