// Households with findings, and others.
CALL () {
  MATCH (record:Household)<-[:ABOUT]-(:Finding)
  RETURN DISTINCT record
  ORDER BY record.id
  LIMIT 20
  UNION
  MATCH (record:Household)
  RETURN record
  ORDER BY record.id
  LIMIT 20
}
RETURN record.id AS recordId
