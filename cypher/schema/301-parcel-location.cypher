/*
title: Parcels by where they lie
*/
CREATE POINT INDEX parcel_location IF NOT EXISTS
FOR (parcel:Parcel) ON (parcel.location)
