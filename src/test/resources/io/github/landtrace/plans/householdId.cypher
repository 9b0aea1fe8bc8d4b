// Households whose registration changed, and others.
CALL () {
  MATCH (household:Household)-[:UNDERWENT]->(:RegistrationChange)
  RETURN DISTINCT household
  ORDER BY household.id
  LIMIT 20
  UNION
  MATCH (household:Household)
  RETURN household
  ORDER BY household.id
  LIMIT 20
}
RETURN household.id AS householdId, date('2022-01-01') AS asOf
