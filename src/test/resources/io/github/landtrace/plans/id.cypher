CALL () {
  MATCH (record:Parcel)
  RETURN record
  ORDER BY record.id
  LIMIT 10
  UNION
  MATCH (record:Household)
  RETURN record
  ORDER BY record.id
  LIMIT 10
}
RETURN record.id AS id
