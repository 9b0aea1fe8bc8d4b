MATCH (parcel:Parcel)
RETURN parcel.id AS parcelId, date('2022-01-01') AS asOf
ORDER BY parcelId
LIMIT 30
