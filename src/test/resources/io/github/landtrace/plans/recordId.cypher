CALL () {
  MATCH (record:Expropriation)
  RETURN record
  ORDER BY record.id
  LIMIT 30
  UNION
  MATCH (record:Household)-[:UNDERWENT]->()
  RETURN record
  ORDER BY record.id
  LIMIT 20
}
RETURN record.id AS recordId, date('2022-01-01') AS asOf
